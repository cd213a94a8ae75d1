import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearTerms } from '../../../src/search/index/near-terms.js';
import { editDistance } from '../../../src/search/language/edit-distance.js';

const near = (terms: readonly string[], typed: string, most: number) =>
  findNearTerms(terms)(typed, most).map(({ term }) => terms[term]);

describe('near to a word are', () => {
  it.each([
    ['the word itself', ['jigsaw'], 'jigsaw', 0, ['jigsaw']],
    ['a word with other letters', ['jigsaw'], 'jogsow', 2, ['jigsaw']],
    ['a word with three swaps', ['jigsaw'], 'ijsgwa', 3, ['jigsaw']],
    ['a word of other letters altogether, if there are few', ['ab'], 'cd', 2, ['ab']],
    ['a word of another script', ['конволюция'], 'конвалюция', 1, ['конволюция']],
    ['letters that share a bit with others', ['a\u0141'], 'aA', 1, ['a\u0141']],
    ['no longer word than asked for', ['jigsaws'], 'jigs', 2, []],
    ['nothing that is no term', ['', 'a'], 'b', 1, ['a']],
    ['forty letters', ['a'.repeat(40)], 'a'.repeat(39), 1, ['a'.repeat(40)]],
    ['none of more', ['a'.repeat(41)], 'a'.repeat(40), 1, []],
    ['nothing where more were typed', ['a'.repeat(40)], 'a'.repeat(41), 1, []],
  ])('%s', (_title, terms, typed, most, expected) => {
    expect(near(terms, typed, most)).toEqual(expected);
  });

  it('all words within the mistakes asked for, each with how many there are, and no others', () => {
    const word = fc.string({
      unit: fc.constantFrom('e', 'a', 'i', 'z', 'n', 's', 'ł', '我'),
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, fc.nat(3), (terms, typed, most) => {
        const distances = terms.map((term) => editDistance(typed, term, most));
        const expected = distances.flatMap((distance, term) =>
          distance <= most ? [{ term, distance }] : [],
        );
        const found = findNearTerms(terms)(typed, most);
        expect(found.sort((a, b) => a.term - b.term)).toEqual(expected);
      }),
    );
  });
});
