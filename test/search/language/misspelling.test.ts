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

  it.each([
    ['two letters swapped', 'jigswa', 'jigsaw', 0.89],
    ['the first two swapped', 'ijgsaw', 'jigsaw', 0.89],
    ['a letter left out', 'jigsw', 'jigsaw', 0.7],
    ['a letter too many', 'jigshaw', 'jigsaw', 0.854],
    ['a double letter typed once', 'los', 'loss', 0.84],
    ['a letter typed twice', 'jigg', 'jig', 0.94],
    ['the first letter left out', 'igsaw', 'jigsaw', 0.34],
    ['a letter too many in front', 'xjigsaw', 'jigsaw', 0.597],
    ['a letter that sounds the same', 'jigsew', 'jigsaw', 0.94],
    ['a letter that sounds the same in front', 'gigsaw', 'jigsaw', 0.64],
    ['the next key to the left', 'jigsaq', 'jigsaw', 0.84],
    ['the next key to the right', 'jigsae', 'jigsaw', 0.84],
    ['the next key in front', 'higsaw', 'jigsaw', 0.54],
    ['the next key but one', 'jigsar', 'jigsaw', 0.64],
    ['a key of another row', 'jigsan', 'jigsaw', 0.64],
    ['a letter that has nothing to do with it', 'jigsap', 'jigsaw', 0.64],
    ['a letter that has nothing to do with it in front', 'xigsaw', 'jigsaw', 0.34],
    ['no letter for the first key of a row', 'qui5', 'quiz', 0.34],
    ['the first key of a row for no letter', 'quiz', 'qui5', 0.34],
    ['the first two letters left out', 'scriminator', 'discriminator', 0.585],
    ['the first letter twice', 'aat', 'at', 0.84],
    ['another letter where two seem to be swapped', 'jigsxa', 'jigsaw', 0.34],
    ['a letter too many where two seem to be swapped', 'jigswx', 'jigsaw', 0.34],
    ['the next key for the first of a row', 'jigssw', 'jigsaw', 0.84],
    ['nothing', '', 'i', 0],
  ])('so likely, having typed %s: %s for %s', (_title, typed, meant, likelihood) => {
    expect(misspellingLikelihood(typed, meant)).toBeCloseTo(likelihood, 3);
  });

  it('surely itself, surely not something else altogether', () => {
    expect(misspellingLikelihood('jigsaw', 'jigsaw')).toBe(1);
    expect(misspellingLikelihood('jigsaw', 'encoder')).toBe(0);
    expect(misspellingLikelihood('', '')).toBe(1);
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
