import { describe, expect, it } from 'vitest';
import { isVowel, PHONEME_COUNT, readPhonemes, writePhonemes } from '../../../src/search/sound/phonemes.js';

const all = Array.from({ length: PHONEME_COUNT }, (_, phoneme) => phoneme);

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
