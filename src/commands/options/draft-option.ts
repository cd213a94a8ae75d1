import type { OptionDefinition } from './option.js';

/** Which lecture a button is about that is no lecture yet. */
export const draftOption: OptionDefinition = {
  name: 'draft',
  type: 'text',
  required: true,
  maxLength: 40,
  hidden: true,
};
