import type { OptionDefinition } from './option.js';

/** The option that narrows a command to one lecture. */
export const lectureOption: OptionDefinition = {
  name: 'lecture',
  described: ({ options }) => options.lecture,
  type: 'text',
  maxLength: 100,
  completes: 'lecture',
};
