import { describe, expect, it } from 'vitest';
import { ARTICULATED_CHANGES, ARTICULATED_LOSSES } from '../../../eval/sound/articulation.js';
import { PHONEME_COUNT, readPhonemes } from '../../../src/search/sound/phonemes.js';

const all = Array.from({ length: PHONEME_COUNT }, (_, phoneme) => phoneme);
const numberOf = (name: string) => readPhonemes(name)[0]!;
const change = (a: string, b: string) => ARTICULATED_CHANGES[numberOf(a) * PHONEME_COUNT + numberOf(b)]!;
const loss = (name: string) => ARTICULATED_LOSSES[numberOf(name)]!;

describe('going by how sounds are made, hearing one as another', () => {
  it('costs the same both ways, nothing for itself and something for any other', () => {
    expect(ARTICULATED_CHANGES).toHaveLength(PHONEME_COUNT * PHONEME_COUNT);
    for (const a of all) {
      for (const b of all) {
        const cost = ARTICULATED_CHANGES[a * PHONEME_COUNT + b]!;
        expect(cost).toBe(ARTICULATED_CHANGES[b * PHONEME_COUNT + a]);
        if (a === b) expect(cost).toBe(0);
        else expect(cost).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['P', 'B', 'P', 'G'],
    ['T', 'D', 'T', 'M'],
    ['V', 'B', 'V', 'SH'],
    ['M', 'N', 'M', 'S'],
    ['N', 'NG', 'N', 'K'],
    ['IH', 'IY', 'IH', 'AO'],
    ['IH', 'EH', 'IH', 'T'],
    ['ER', 'R', 'ER', 'K'],
    ['TH', 'F', 'TH', 'K'],
  ])('%s as %s costs less than %s as %s', (a, b, c, d) => {
    expect(change(a, b)).toBeLessThan(change(c, d));
  });
});

describe('going by how sounds are made, losing one', () => {
  it('costs something, whichever it is', () => {
    expect(ARTICULATED_LOSSES).toHaveLength(PHONEME_COUNT);
    for (const phoneme of all) expect(ARTICULATED_LOSSES[phoneme]).toBeGreaterThan(0);
  });

  it.each([
    ['a weak vowel', 'AH', 'a full one', 'AO'],
    ['a vowel', 'AO', 'a consonant', 'K'],
    ['a breath', 'HH', 'a consonant', 'S'],
    ['a final T', 'T', 'a K', 'K'],
  ])('%s (%s) costs less than %s (%s)', (_one, weak, _other, firm) => {
    expect(loss(weak)).toBeLessThan(loss(firm));
  });
});
