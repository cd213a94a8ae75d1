import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/language/edit-distance.js';
import { spokenLanguages } from '../../../src/search/index/spoken-languages.js';
import { buildVocabulary, stemsOf } from '../../../src/search/index/vocabulary.js';
import { indexOf } from '../small-search.js';

const index = indexOf([
  'convolution convolutions convolutional convolve convolve convolve',
  'jigsaw puzzle puzzles colour color colors',
  'jigsawed discriminator the then them 4,000 naïve',
]);
const spoken = spokenLanguages(index);
const vocabulary = buildVocabulary(index, spoken, stemsOf(index, spoken));
const text = (ids: readonly number[]) => ids.map((id) => index.terms[id]!);

describe('what was typed is continued', () => {
  it.each([
    [
      'with the most frequent word first',
      'convol',
      9,
      ['convolve', 'convolution', 'convolutions', 'convolutional'],
    ],
    ['with no more words than asked for', 'convol', 2, ['convolve', 'convolution']],
    ['with itself, if it is a word', 'jigsaw', 9, ['jigsaw', 'jigsawed']],
    ['with nothing that only contains it', 'saw', 9, []],
    ['with nothing that is nearly so', 'konvol', 9, []],
  ])('%s: %s', (_title, typed, limit, words) => {
    expect(text(vocabulary.startingWith(typed, limit))).toEqual(words);
  });
});

describe('what was misspelt is corrected', () => {
  it.each([
    ['a letter left out', 'jigsw', 1, ['jigsaw']],
    ['a letter too many', 'jiggsaw', 1, ['jigsaw']],
    ['another letter', 'jigsow', 1, ['jigsaw']],
    ['two letters swapped, as one mistake', 'jigswa', 1, ['jigsaw']],
    ['a swap and another letter', 'jogswa', 2, ['jigsaw']],
    ['two swaps', 'ijgswa', 2, ['jigsaw']],
    ['not with more mistakes than allowed', 'jgsw', 1, []],
    ['the first letter wrong', 'ligsaw', 1, ['jigsaw']],
    ['the nearest first', 'puzzel', 2, ['puzzle', 'puzzles']],
    ['no continuation', 'discrim', 2, []],
  ])('%s: %s', (_title, typed, most, words) => {
    expect(text(vocabulary.misspelt(typed, most, 9).map(({ term }) => term))).toEqual(words);
  });

  it('by no word that is further off, and by every one that is one or two mistakes away', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'a d e g i j o p s u w z'.split(' ')),
      minLength: 1,
      maxLength: 9,
    });
    const near = fc.oneof(
      typed,
      typed.map((end) => `jig${end}`),
      typed.map((end) => `puzz${end}`),
    );
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 3 }), (word, most) => {
        const found = vocabulary.misspelt(word, most, 99);
        const within = (mistakes: number) =>
          index.terms.filter((term) => term !== '' && editDistance(word, term, most) <= mistakes);
        expect(within(most)).toEqual(expect.arrayContaining(text(found.map(({ term }) => term))));
        expect(text(found.map(({ term }) => term))).toEqual(
          expect.arrayContaining(within(Math.min(most, 2))),
        );
        for (const { term, distance } of found)
          expect(distance).toBe(editDistance(word, index.terms[term]!, most));
      }),
      { numRuns: 300 },
    );
  });

  it('by no more words than asked for', () => {
    expect(vocabulary.misspelt('thex', 2, 1)).toHaveLength(1);
  });
});

describe('a word is known', () => {
  it.each([
    ['with all forms that have its stem', 'convolution', ['convolution', 'convolutional', 'convolutions']],
    ['in either spelling', 'colors', ['color', 'colors', 'colour']],
    ['though only other forms of it are said', 'puzzled', ['puzzle', 'puzzles']],
    ['by no form, if none is said', 'unheard', []],
  ])('%s: %s', (_title, term, forms) => {
    expect(text(vocabulary.withStemOf(term)).sort()).toEqual(forms);
  });

  it('by its number, folded, and not if it is never said', () => {
    expect(index.terms[vocabulary.idOf('naive')!]).toBe('naive');
    expect(index.terms[vocabulary.idOf('4000')!]).toBe('4000');
    expect(vocabulary.idOf('unheard')).toBeUndefined();
    expect(vocabulary.stemOf(vocabulary.idOf('convolutions')!)).toBe(
      vocabulary.stemOf(vocabulary.idOf('convolution')!),
    );
  });
});
