import { expect, it } from 'vitest';
import { characterPairs } from '../../../src/search/index/character-pairs.js';

it.each([
  ['each and in pairs', ['収差'], ['収', '差', '収差']],
  ['over the borders of words', ['色', '収差'], ['色', '収', '色収', '差', '収差']],
  ['not over a word of another script', ['色', 'gpu', '差'], ['色', '差']],
  ['each once', ['ああ', 'ああ'], ['あ', 'ああ']],
  ['of other scripts none', ['two', 'words'], []],
])('characters are looked up %s', (_how, terms, expected) => {
  expect(characterPairs(terms)).toEqual(expected);
});
