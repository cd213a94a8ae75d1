import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenForms } from '../../../src/search/sound/spoken-number.js';

const forms = (term: string) => spokenForms(term).map((words) => words.join(' '));

describe('a term with digits is spoken', () => {
  it.each([
    ['9', ['nine']],
    ['96', ['ninety six']],
    ['200', ['two hundred', 'two oh oh', 'two zero zero']],
    ['180', ['one hundred and eighty', 'a hundred eighty', 'one eighty', 'one eight zero']],
    ['508', ['five hundred eight', 'five hundred and eight', 'five oh eight']],
    ['2012', ['two thousand twelve', 'two thousand and twelve', 'twenty twelve']],
    ['1900', ['nineteen hundred']],
    ['1905', ['nineteen oh five']],
    ['1997', ['nineteen ninety seven']],
    ['4000', ['four thousand', '4 thousand']],
    ['1250000', ['one million two hundred fifty thousand']],
    ['3000000', ['three million', '3 million']],
    ['007', ['zero zero seven', 'oh oh seven']],
    ['0.5', ['zero point five', 'point five']],
    ['3.11', ['three point one one', 'three point eleven']],
    ['1st', ['first']],
    ['12th', ['twelfth']],
    ['20th', ['twentieth']],
    ['33rd', ['thirty third']],
    ['90s', ['nineties']],
    ['1980s', ['nineteen eighties']],
    ['3d', ['three d', 'three dimensional', 'three dimensions']],
    ['3x3', ['three by three']],
    ['3x224x224', ['three by two hundred twenty four by two hundred twenty four']],
    ['p53', ['p fifty three']],
    ['word2vec', ['word two vec']],
  ])('%s', (term, expected) => {
    expect(forms(term)).toEqual(expect.arrayContaining(expected));
  });
});

it.each(['', 'nine', 'jigsaw', '1234567890123'])('there is no other way to say “%s”', (term) => {
  expect(spokenForms(term)).toEqual([]);
});

it.each(['1a'.repeat(100_000), '0.1'.repeat(100_000), '3x'.repeat(100_000)])(
  'nobody says a term that has no end',
  (term) => {
    expect(spokenForms(term)).toEqual([]);
  },
);

it.each([
  ['99', 'nine nine'],
  ['32', 'twenty twelve'],
  ['2000', 'two thousand and'],
])('nobody says %s as “%s”', (term, form) => {
  expect(forms(term)).not.toContain(form);
});

it('whatever stands around the digits: a few ways, each of whole words, none twice', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9.]{1,40}$/), (term) => {
      const said = forms(term);
      expect(said.length).toBeLessThanOrEqual(16);
      expect(new Set(said).size).toBe(said.length);
      for (const form of said) expect(form).toMatch(/^[^ ]+( [^ ]+)*$/);
    }),
  );
});
