import type { OptionDefinition } from './option.js';

/** Which lecture a button is about that is no lecture yet. */
export const draftOption: OptionDefinition = {
  name: 'draft',
  description: 'Which one',
  type: 'text',
  required: true,
  maxLength: 40,
};
