import { describe, expect, it } from 'vitest';
import {
  findSequence,
  findTerm,
  greatestStrength,
  greatestSureness,
  lengthOfRun,
  LONGEST_RUN,
  runsReaching,
  strengthOfRun,
  surenessOfRun,
} from '../../../src/search/index/runs.js';
import { indexOf } from '../small-search.js';

describe('a sequence of words', () => {
  const index = indexOf(['a deep neural net is a deep net']);
  const id = (term: string) => index.termIds.get(term)!;
  const zero = index.segmentStarts[0]!;

  it.each([
    ['any of several words at a step', [['deep'], ['neural', 'net']], [1, 6]],
    [
      'places in order, whatever the order of its words',
      [
        ['deep', 'neural'],
        ['net', 'is', 'a', 'deep'],
      ],
      [2, 6],
    ],
    ['a single step, of any of several words', [['net', 'deep']], [1, 3, 6, 7]],
    ['a single step, of one', [['net']], [3, 7]],
    ['none, where a single step has no word', [[]], []],
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

  it('is as sure as it counts, unless something else is told', () => {
    const own = { starts: Uint32Array.of(1, 5), lengths: 1, strengths: [0.5, 0] };
    expect([surenessOfRun(own, 0), surenessOfRun(own, 1)]).toEqual([0.5, 0]);
    const surer = { ...own, sures: [0.6, 0.3] };
    expect([surenessOfRun(surer, 1), strengthOfRun(surer, 1)]).toEqual([0.3, 0]);
    expect([greatestSureness(own), greatestSureness(surer), greatestStrength(surer)]).toEqual([
      0.5, 0.6, 0.5,
    ]);
    expect(greatestSureness({ starts: Uint32Array.of(), lengths: 1 })).toBe(0);
  });
});

describe('the surest of some runs', () => {
  it.each([
    [
      'is as sure as it says',
      { starts: Uint32Array.of(1, 5, 9), lengths: 1, strengths: [0.5, 0.7, 0.2] },
      0.7,
    ],
    ['is quite sure where nothing is said of it', { starts: Uint32Array.of(1), lengths: 1 }, 1],
    ['is not sure at all where there is none', { starts: Uint32Array.of(), lengths: 1 }, 0],
  ])('%s', (_title, runs, strength) => {
    expect(greatestStrength(runs)).toBe(strength);
  });
});

describe('of some runs those lie between two positions', () => {
  const runs = { starts: Uint32Array.of(10, 20, 40, 41), lengths: [5, LONGEST_RUN, 1, 2] };

  it.each([
    ['that start and end there', 9, 16, [0]],
    ['that start at the first', 10, 11, [0]],
    ['that end at the first', 14, 15, [0]],
    ['not those that end before it', 15, 20, []],
    ['that reach over from long before', 51, 60, [1]],
    ['not those that do not quite', 52, 60, []],
    ['not those that start at the last', 0, 10, []],
    ['all of several', 20, 42, [1, 2, 3]],
    ['none where there are none', 100, 200, []],
  ])('%s', (_title, from, end, found) => {
    expect(runsReaching(runs, from, end)).toEqual(found);
  });
});
