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

describe('the more numbers a segment tells', () => {
  const { index } = materialOf(['none', 'two', 'two 3', 'two 3 percent', 'two 3 percent of 40']);
  const ranked = [0, 1, 2, 3, 4].map((segment) => ({ segment, score: 1, matched: [] }));

  it('the more it gains, up to three', () => {
    const gains = preferQuantities(index, ranked).map(({ segment, score }) => [
      segment,
      Number(score.toFixed(3)),
    ]);
    expect(gains).toEqual([
      [3, 1.3],
      [4, 1.3],
      [2, 1.2],
      [1, 1.1],
      [0, 1],
    ]);
  });
});
