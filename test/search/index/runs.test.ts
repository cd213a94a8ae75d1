import { describe, expect, it } from 'vitest';
import { findSequence, findTerm, lengthOfRun, strengthOfRun } from '../../../src/search/index/runs.js';
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

describe('a run', () => {
  it('has a length and a strength of its own, or those of all', () => {
    const own = { starts: Uint32Array.of(1, 5), lengths: [2, 3], strengths: [0.5, 0.7] };
    expect([lengthOfRun(own, 1), strengthOfRun(own, 1)]).toEqual([3, 0.7]);
    const common = { starts: Uint32Array.of(1, 5), lengths: 2 };
    expect([lengthOfRun(common, 1), strengthOfRun(common, 1)]).toEqual([2, 1]);
  });
});
