import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenForms } from '../../../src/search/language/spoken-number.js';

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
    ['1980s', ['nineteen eighties', 'eighties']],
    ['10k', ['ten thousand', 'ten k']],
    ['5gb', ['five gigabytes', 'five gb']],
    ['x2', ['x two', 'x squared']],
    ['y3', ['y three', 'y cubed']],
    ['χ2', ['chi two', 'chi squared']],
    ['c++', ['c plus plus']],
    ['σ', ['sigma']],
    ['10k', ['10000']],
    ['3d', ['three d', 'three dimensional', 'three dimensions']],
    ['3x3', ['three by three']],
    ['3x224x224', ['three by two hundred twenty four by two hundred twenty four']],
    ['p53', ['p fifty three']],
    ['word2vec', ['word two vec']],
  ])('%s', (term, expected) => {
    expect(forms(term)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a term with digits is spoken in these ways and no others', () => {
  it.each([
    ['100', ['one hundred', 'a hundred', 'one oh oh', 'one zero zero']],
    ['206', ['two hundred six', 'two hundred and six', 'two oh six', 'two zero six']],
    ['250', ['two hundred fifty', 'two hundred and fifty', 'two fifty', 'two five oh', 'two five zero']],
    [
      '1000',
      ['one thousand', 'a thousand', 'ten hundred', '1 thousand', 'one oh oh oh', 'one zero zero zero'],
    ],
    [
      '1100',
      [
        'one thousand one hundred',
        'a thousand one hundred',
        'eleven hundred',
        'one one oh oh',
        'one one zero zero',
      ],
    ],
    [
      '2012',
      [
        'two thousand twelve',
        'two thousand and twelve',
        'twenty twelve',
        'two oh one two',
        'two zero one two',
      ],
    ],
    ['4000', ['four thousand', 'forty hundred', '4 thousand', 'four oh oh oh', 'four zero zero zero']],
    [
      '1000000',
      ['one million', 'a million', '1 million', 'one oh oh oh oh oh oh', 'one zero zero zero zero zero zero'],
    ],
    ['07', ['zero seven', 'oh seven']],
    ['0.05', ['zero point zero five', 'zero point oh five', 'point zero five', 'point oh five']],
    ['3.11', ['three point one one', 'three point eleven']],
    ['1.2.3', ['one point two point three']],
    ['8th', ['eighth']],
    ['20th', ['twentieth']],
    ['14th', ['fourteenth']],
    ['60s', ['sixties']],
    ['7s', ['sevens']],
    ['3d', ['three d', 'three dimension', 'three dimensions', 'three dimensional']],
    ['3x3', ['three by three']],
    ['1x', ['one x']],
    ['2nds', ['two nds']],
    ['2x3y', ['two x three y']],
    ['5ax3', ['five ax three']],
    ['x2y', ['x two y']],
    ['7.5a', ['seven five a']],
  ])('%s', (term, expected) => {
    expect(forms(term)).toEqual(expected);
  });

  it('with nine digits, but not with ten', () => {
    expect(forms('123456789').at(-1)).toBe('one two three four five six seven eight nine');
    expect(forms('1234567890')).toEqual([]);
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
