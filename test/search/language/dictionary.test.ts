import { expect, it } from 'vitest';
import { isInDictionary, isSpokenWord, spelling } from '../../../src/search/language/dictionary.js';

it('the dictionary has common words only', () => {
  expect(['word', 'network', 'tyvek', 'constructor', '__proto__', ''].map(isInDictionary)).toEqual([
    true,
    true,
    false,
    true,
    false,
    false,
  ]);
});

it('a word that is only said letter by letter is none to speak of', () => {
  const isSpoken = ['word', 'nasa', 'iou', 'hiv', 'tyvek', ''].map(isSpokenWord);
  expect(isSpoken).toEqual([true, true, false, false, false, false]);
});

it('a word is spelt by the names of its letters, without what is none', () => {
  expect(['iou', 'b2b', '模型'].map(spelling)).toEqual(['AY OW Y UW', 'B IY B IY', '']);
});
