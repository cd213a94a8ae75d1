import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  findSequence,
  findTerm,
  firstReaching,
  lengthOfRun,
  strengthOfRun,
} from '../../../src/search/index/runs.js';
import { indexOf } from '../small-search.js';

describe('a sequence of words', () => {
  const index = indexOf(['a deep neural net is a deep net']);
  const id = (term: string) => index.termIds.get(term)!;
  const zero = index.segmentStarts[0]!;

  it.each([
    ['any of several words at a step', [['deep'], ['neural', 'net']], [1, 6]],
    ['a word twice', [['a'], ['deep'], ['net']], [5]],
    ['none, where a step has no word', [['deep'], []], []],
    ['none, where it would begin before the beginning', [['net'], ['a']], []],
  ])('is found with %s', (_title, steps, places) => {
    const { starts } = findSequence(
      index,
      steps.map((terms) => terms.map(id)),
    );
    expect(Array.from(starts, (start) => start - zero)).toEqual(places);
  });

  it('of one word is the list of its places', () => {
    expect(Array.from(findTerm(index, id('deep')).starts)).toEqual([zero + 1, zero + 6]);
  });
});

describe('the first place from a position on', () => {
  it('is the one found by looking at each', () => {
    const places = fc.uniqueArray(fc.nat(50)).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, fc.integer({ min: -5, max: 60 }), fc.nat(60), (starts, position, from) => {
        const found = starts.findIndex((start) => start >= position);
        const byHand = found < 0 ? starts.length : found;
        expect(firstReaching(Uint32Array.from(starts), position)).toBe(byHand);
        // Wherever the search goes on from.
        expect(advance(Uint32Array.from(starts), Math.min(from, starts.length), position)).toBe(byHand);
      }),
    );
  });

  it('has a length and a strength of its own, or those of all', () => {
    const own = { starts: Uint32Array.of(1, 5), lengths: [2, 3], strengths: [0.5, 0.7] };
    expect([lengthOfRun(own, 1), strengthOfRun(own, 1)]).toEqual([3, 0.7]);
    const common = { starts: Uint32Array.of(1, 5), lengths: 2 };
    expect([lengthOfRun(common, 1), strengthOfRun(common, 1)]).toEqual([2, 1]);
  });
});
