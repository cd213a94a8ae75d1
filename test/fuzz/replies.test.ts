import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe } from 'vitest';
import { choicesFor } from '../../src/commands/options/choices.js';
import { commands } from '../../src/commands/index.js';
import { validateChoices } from '../fake-discord/validate-choices.js';
import { anyAsking, expectSoundAnswers } from './asking.js';
import { fuzz } from './fuzz.js';
import { anyText } from './inputs/any-text.js';
import { anyLibrary, ODD_ROWS, openLibrary } from './inputs/libraries.js';
import { typedQuery } from './inputs/queries.js';

describe('a reply to any command, in any language, on any lectures', () => {
  fuzz('is valid for Discord, and so is what each of its buttons leads to', {
    given: anyAsking,
    holds: expectSoundAnswers,
  });
});

describe('what completes an option', () => {
  const options = commands
    .flatMap((command) => command.options)
    .filter(({ completes }) => completes !== undefined);
  const { engine } = openLibrary({ rows: ODD_ROWS, glossary: [], own: undefined });

  fuzz('is valid for Discord', {
    given: fc.record({
      given: anyLibrary,
      option: fc.nat(options.length - 1),
      typed: fc.oneof(typedQuery, anyText),
    }),
    holds: async ({ given, option, typed }) => {
      const choices = await choicesFor(options[option]!, typed, { ...openLibrary(given), engine });
      validateChoices({ choices: [...choices] }, 'string');
      for (const { name, value } of choices) assert(name.length <= 100 && value.length <= 100, name);
    },
  });
});
