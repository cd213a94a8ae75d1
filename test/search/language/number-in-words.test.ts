import { expect, it } from 'vitest';
import { numberInWords } from '../../../src/search/language/number-in-words.js';

it.each([
  ['0', 'zero'],
  ['7', 'seven'],
  ['13', 'thirteen'],
  ['20', 'twenty'],
  ['42', 'forty two'],
  ['99', 'ninety nine'],
  ['07', 'zero seven'],
  ['100', 'one zero zero'],
  ['2017', 'two zero one seven'],
])('a number is spoken: %s', (digits, words) => {
  expect(numberInWords(digits).join(' ')).toBe(words);
});
