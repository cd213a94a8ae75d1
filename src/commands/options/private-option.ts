import type { OptionDefinition } from './option.js';

/** The option that shows the reply to nobody but the member who asked. */
export const privateOption: OptionDefinition = {
  name: 'private',
  described: ({ options }) => options.private,
  type: 'flag',
};
