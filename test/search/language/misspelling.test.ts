import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspellingLikelihood } from '../../../src/search/language/misspelling.js';

describe('how likely a word was meant', () => {
  it.each([
    ['swapped neighbours before a wrong letter', 'jigswa', 'jigsaw', 'jigsab', 'jigsaw'],
    ['a letter not doubled before one left out', 'adition', 'addition', 'adition', 'audition'],
    ['one vowel for another before one for a consonant', 'matrax', 'matrix', 'matrtx', 'matrix'],
    ['a neighbour on the keyboard before a far key', 'jogsae', 'jogsaw', 'jogsap', 'jogsaw'],
    ['a slip at the end before one at the start', 'matrik', 'matrix', 'katrix', 'matrix'],
    ['one slip before two', 'discrminator', 'discriminator', 'discrmintor', 'discriminator'],
    ['a slip in a long word before one in a short', 'discrimanator', 'discriminator', 'lass', 'loss'],
  ])('%s', (_title, typed, meant, otherTyped, otherMeant) => {
    expect(misspellingLikelihood(typed, meant)).toBeGreaterThan(
      misspellingLikelihood(otherTyped, otherMeant),
    );
  });

  it('surely itself, surely not something else altogether', () => {
    expect(misspellingLikelihood('jigsaw', 'jigsaw')).toBe(1);
    expect(misspellingLikelihood('jigsaw', 'encoder')).toBe(0);
  });

  it('is never below 0 or above 1', () => {
    const any = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(any, any, (typed, meant) => {
        const likelihood = misspellingLikelihood(typed, meant);
        return likelihood >= 0 && likelihood <= 1;
      }),
    );
  });
});
