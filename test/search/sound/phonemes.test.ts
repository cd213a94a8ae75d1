import { describe, expect, it } from 'vitest';
import {
  CHANGE_COSTS,
  isVowel,
  LOSS_COSTS,
  PHONEME_COUNT,
  readPhonemes,
  writePhonemes,
} from '../../../src/search/sound/phonemes.js';

const all = Array.from({ length: PHONEME_COUNT }, (_, phoneme) => phoneme);
const change = (a: string, b: string) =>
  CHANGE_COSTS[readPhonemes(a)[0]! * PHONEME_COUNT + readPhonemes(b)[0]!]!;
const loss = (name: string) => LOSS_COSTS[readPhonemes(name)[0]!]!;

describe('sounds are read from the dictionary', () => {
  it.each([
    ['W ER1 D', 'W ER D'],
    ['T UW0', 'T UW'],
    ['', ''],
    ['X W Q', 'W'],
  ])('%j as %j', (text, sounds) => {
    expect(writePhonemes(readPhonemes(text))).toBe(sounds);
  });

  it('all 39 of them, 15 of them vowels', () => {
    expect(PHONEME_COUNT).toBe(39);
    expect(all.filter(isVowel)).toHaveLength(15);
    expect(readPhonemes(writePhonemes(all))).toEqual(all);
  });
});

describe('hearing one sound as another', () => {
  it('costs the same both ways, nothing for itself and something for any other', () => {
    for (const a of all) {
      for (const b of all) {
        const cost = CHANGE_COSTS[a * PHONEME_COUNT + b]!;
        expect(cost).toBe(CHANGE_COSTS[b * PHONEME_COUNT + a]);
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

describe('losing a sound', () => {
  it('costs something, whichever it is', () => {
    for (const phoneme of all) expect(LOSS_COSTS[phoneme]).toBeGreaterThan(0);
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
