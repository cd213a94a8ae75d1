import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../src/search/create-search-engine.js';
import { preferQuantities } from '../../../src/search/ranking/quantities.js';
import { makeEngine } from '../engine-under-test.js';
import { materialOf } from '../material-of.js';
import { corpusOf, PAUSE } from '../small-search.js';

const LAYERS = [
  'the layers of the network are stacked and the layers talk',
  PAUSE,
  'so here we have sixteen layers and 25 million weights in the network',
];

describe('a search for how many or how much', () => {
  it.each([
    ['how many layers are in the network', true],
    ['how deep are the layers of the network', true],
    ['wie viele layers sind im network', true],
    ['why are there layers in the network', false],
    ['layers of the network', false],
  ])('“%s” leads to the numbers: %s', async (query, isNumber) => {
    const engine = await makeEngine(corpusOf(LAYERS));
    const { hits } = await engine.search({ query, limit: 2 });
    expect(hits[0]?.segment.text.includes('sixteen')).toBe(isNumber);
  });

  it('tells that it did', async () => {
    const { hits } = await createSearchEngine(corpusOf(LAYERS)).search({
      query: 'how many layers',
      limit: 2,
      explain: true,
    });
    const told = hits.map(({ reasons }) => reasons.map(({ what }) => what));
    expect(told[0]).toContain('quantity');
    expect(told[1]).not.toContain('quantity');
  });
});

it('a number of the query itself tells nothing', () => {
  const { index } = materialOf(['gpt 4 has layers', 'gpt 4 has 12 layers']);
  const ranked = [0, 1].map((segment) => ({ segment, score: 1, matched: [{ word: 1, worth: 1 }] }));
  expect(preferQuantities(index, ranked).map(({ segment, score }) => [segment, score])).toEqual([
    [1, 1.3],
    [0, 1],
  ]);
});

it('a segment gains once, however many numbers it tells', () => {
  const { index } = materialOf(['none', 'the second', 'sixteen', 'two 3 percent of 40']);
  const ranked = [0, 1, 2, 3].map((segment) => ({ segment, score: 1, matched: [] }));
  const gains = preferQuantities(index, ranked).map(({ segment, score }) => [segment, score]);
  expect(gains).toEqual([
    [2, 1.3],
    [3, 1.3],
    [0, 1],
    [1, 1],
  ]);
});
