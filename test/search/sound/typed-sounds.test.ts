import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHONEME_COUNT, readPhonemes } from '../../../src/search/sound/phonemes.js';
import { CHANGE_COSTS, GAIN_COSTS } from '../../../src/search/sound/sound-costs.js';
import { prepareSounds, WordFinder, type TypedSounds } from '../../../src/search/sound/typed-sounds.js';

function costAlone(typed: TypedSounds, word: readonly number[], most: number): number {
  return new WordFinder(typed).costWithin(Uint8Array.from(word), 0, word.length, 0, most);
}

describe('a word is looked for within what was typed', () => {
  const typedSounds = prepareSounds(readPhonemes('W ER D T UW V EH K'));
  const cost = (text: string) => costAlone(typedSounds, readPhonemes(text), Infinity);

  it.each([
    ['at the beginning', 'W ER D', 0],
    ['in the middle', 'D T UW', 0],
    ['at the end', 'V EH K', 0],
    ['nowhere, if it has no sounds', '', 0],
  ])('%s', (_title, sounds, expected) => {
    expect(cost(sounds)).toBe(expected);
  });

  it('and costs more the less alike it is, but no more than all its sounds', () => {
    expect(cost('B EH K')).toBeGreaterThan(0);
    expect(cost('SH AO NG')).toBeGreaterThan(cost('B EH K'));
    const whole = readPhonemes('SH AO NG').reduce((sum, sound) => sum + GAIN_COSTS[sound]!, 0);
    expect(cost('SH AO NG')).toBeLessThanOrEqual(whole + 1e-6);
  });

  it.each([
    ['S', 'Z'],
    ['Z', 'S'],
  ])('and what it costs that %s is heard as %s depends on which was typed', (typed, heard) => {
    const [[one = NaN], [other = NaN]] = [readPhonemes(typed), readPhonemes(heard)];
    expect(costAlone(prepareSounds([one]), [other], Infinity)).toBeCloseTo(
      CHANGE_COSTS[one * PHONEME_COUNT + other]!,
      6,
    );
    expect(CHANGE_COSTS[one * PHONEME_COUNT + other]).not.toBe(CHANGE_COSTS[other * PHONEME_COUNT + one]);
  });

  it('unless it is certain to cost more than wanted', () => {
    const word = readPhonemes('SH AO NG');
    const cost = costAlone(typedSounds, word, Infinity);
    expect(costAlone(typedSounds, word, cost)).toBe(cost);
    expect(costAlone(typedSounds, word, cost - 0.01)).toBe(Infinity);
  });
});

describe('words looked for one after the other', () => {
  const sound = fc.constantFrom(...readPhonemes('W ER D T UW V EH K AH N'));
  const words = fc.array(fc.array(sound, { maxLength: 6 }), { minLength: 1, maxLength: 12 });
  const most = fc.constantFrom(0, 0.5, 1, 2, Infinity);

  it('cost what each of them costs alone', () => {
    fc.assert(
      fc.property(fc.array(sound, { minLength: 1, maxLength: 8 }), words, most, (typed, all, limit) => {
        const finder = new WordFinder(prepareSounds(typed));
        let last: readonly number[] = [];
        for (const word of all) {
          const differs = word.findIndex((one, at) => one !== last[at]);
          const shared = differs < 0 ? word.length : differs;
          // Among other sounds, as in an index.
          const sounds = Uint8Array.of(7, ...word, 7);
          expect(finder.costWithin(sounds, 1, word.length + 1, shared, limit)).toBe(
            costAlone(prepareSounds(typed), word, limit),
          );
          last = word;
        }
      }),
    );
  });
});
