import type { OptionDefinition } from './option.js';

/** The option that narrows a command to one lecture, and a search also to several that fit what was typed. */
export const lectureOption: OptionDefinition = {
  name: 'lecture',
  described: ({ options }) => options.lecture,
  type: 'text',
  maxLength: 100,
  completes: 'lecture',
};
