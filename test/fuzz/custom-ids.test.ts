import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../src/discord/message/custom-id.js';
import { plainText } from '../../src/reply/plain-text.js';
import { fuzz } from './fuzz.js';
import { anyText } from './inputs/any-text.js';
import { mutated } from './inputs/mutated.js';

const name = fc.stringMatching(/^[a-z]{1,10}$/);
/** Values of buttons are texts as they are shown, whole numbers, and yes or no. */
const values = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(
    anyText.map(plainText),
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')),
    fc.nat(),
    fc.boolean(),
  ),
  { maxKeys: 6 },
);
const asCopy = fc.constantFrom({}, { asCopy: true });
const copy = fc.nat(3);

describe('a custom id', () => {
  fuzz('of a button comes back as it was, or is not made at all', {
    given: fc.tuple(name, values, asCopy, copy),
    holds: ([command, given, asCopy, copy]) => {
      const id = encodeCustomId({ command, values: given, ...asCopy }, copy);
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(id.isWellFormed()).toBe(true);
      expect(decodeCustomId(id)).toEqual({ command, values: { ...given }, ...asCopy });
    },
  });

  fuzz('of a menu comes back with any value that is chosen, or is not made at all', {
    given: fc
      .tuple(name, values, name, fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }), copy)
      .filter(([, given, option]) => !Object.hasOwn(given, option)),
    holds: ([command, given, option, value, copy]) => {
      const id = encodeCustomId({ command, values: given, option }, copy);
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(decodeCustomId(id, value)).toEqual({ command, values: { ...given, [option]: value } });
      expect(decodeCustomId(id)).toBeUndefined();
    },
  });

  const made = fc
    .tuple(name, values, fc.option(name, { nil: undefined }))
    .map(([command, values, option]) =>
      encodeCustomId({ command, values, ...(option === undefined ? {} : { option }) }),
    );
  const sent = fc.oneof(
    mutated(made.map((id) => id ?? '')),
    anyText.map((text) => `~${text}`),
    anyText.map((text) => `search?${text}`),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );

  fuzz('that a client made up is read or refused', {
    given: fc.tuple(sent, fc.option(anyText, { nil: undefined })),
    holds: ([id, chosen]) => {
      const press = decodeCustomId(id, chosen);
      if (press === undefined) return;
      expect(press.command).toMatch(/^[a-z]{1,32}$/);
      for (const [name, value] of Object.entries(press.values)) {
        expect(name).not.toBe('');
        expect(['string', 'number', 'boolean']).toContain(typeof value);
      }
    },
  });
});
