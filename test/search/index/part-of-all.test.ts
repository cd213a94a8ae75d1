import { describe, expect, it } from 'vitest';
import { segmentsInAll, timesSaid, wordsInAll } from '../../../src/search/index/inverted-index.js';
import { partOfAll } from '../../../src/search/index/part-of-all.js';
import { indexOf } from '../small-search.js';

describe('an index of some segments', () => {
  const local = indexOf(['jigsaw puzzle', 'puzzle of images']);
  const id = (term: string) => local.termIds.get(term) ?? -1;

  it('is by itself all there is', () => {
    expect([segmentsInAll(local), wordsInAll(local), timesSaid(local, id('puzzle'))]).toEqual([2, 5, 2]);
  });

  it('counts what is said in all lectures where that is known', () => {
    const index = partOfAll(local, {
      segments: 900,
      words: 70_000,
      said: new Map([['puzzle', { times: 40, segments: 30 }]]),
    });
    expect([segmentsInAll(index), wordsInAll(index)]).toEqual([900, 70_000]);
    expect([timesSaid(index, id('puzzle')), index.segmentCounts[id('puzzle')]]).toEqual([40, 30]);
  });

  it('counts what is at hand where it is not', () => {
    const index = partOfAll(local, { segments: 900, words: 70_000, said: new Map() });
    expect([timesSaid(index, id('puzzle')), index.segmentCounts[id('puzzle')]]).toEqual([2, 2]);
    expect([timesSaid(index, id('images')), index.segmentCounts[id('images')]]).toEqual([1, 1]);
  });
});
