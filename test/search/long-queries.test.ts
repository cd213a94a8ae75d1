import { describe, expect, it } from 'vitest';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, PAUSE } from './small-search.js';

const SAID = [
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet zebra',
  PAUSE,
  ...Array.from({ length: 500 }, () => ['alpha bravo charlie delta echo foxtrot golf hotel', PAUSE]).flat(),
];
const engine = await makeEngine(corpusOf(SAID));

describe('a query of very many words', () => {
  it('is answered by those that tell most, and says that it was shortened', async () => {
    const query = 'alpha bravo charlie delta echo foxtrot golf hotel zebra';
    const { hits, isShortened } = await engine.search({ query, limit: 5 });
    expect(isShortened).toBe(true);
    expect(hits[0]?.segment.text).toContain('zebra');
  });

  it('is answered in full where they are no more than a question has', async () => {
    const result = await engine.search({
      query: 'what is alpha and bravo charlie delta echo zebra',
      limit: 5,
    });
    expect(result).not.toHaveProperty('isShortened');
  });

  it.each([
    ['seven words, with what stands beside a hit', 'echo foxtrot zebra alpha bravo charlie delta', 2],
    ['eight words, with nothing beside', 'echo foxtrot golf zebra alpha bravo charlie delta', 1],
  ])('of %s', async (_title, query, found) => {
    const spoken = ['alpha to bravo to charlie to delta', 'nothing of it', PAUSE, 'and no more'];
    const { hits } = await (await makeEngine(corpusOf(spoken))).search({ query, limit: 5 });
    expect(hits).toHaveLength(found);
    expect(hits.map(({ isMatch }) => isMatch)).toEqual([true, false].slice(0, found));
  });

  it.each([
    ['phrases', '"alpha bravo" '.repeat(5)],
    ['words left out', `zebra ${'-nobody '.repeat(9)}`],
    ['characters', `zebra ${'a'.repeat(7_000)}`],
    ['words', 'zebra nobody '.repeat(20)],
    [
      'words in a phrase that is taken for words',
      `what is ${'zebra '.repeat(28)} "nobody ever saw a snowflake"`,
    ],
  ])('and says so where it has too many %s', async (_what, query) => {
    expect((await engine.search({ query, limit: 5 })).isShortened).toBe(true);
  });
});

describe('a query of words that stand in very many places', () => {
  it.each([
    ['5,000, with what stands beside', 5_000, [true, true, true, false]],
    ['more, without', 5_001, [true, true, true]],
  ])('is answered by the segments that say them: in %s', async (_title, places, expected) => {
    const spoken = ['zebra '.repeat(places - 2), PAUSE, 'alpha', 'nothing of it', 'alpha', PAUSE, 'no more'];
    const { hits } = await (await makeEngine(corpusOf(spoken))).search({ query: 'alpha zebra', limit: 5 });
    expect(hits.map(({ isMatch }) => isMatch)).toEqual(expected);
  });

  it.each([
    ['the and of', true],
    ['the and of zebra', undefined],
    ['"the and" of the', undefined],
  ])('that tell nothing is answered by the rarest of them alone: %s', async (query, isShortened) => {
    const engine = await makeEngine(corpusOf(['the and '.repeat(5_000), 'the and of', 'a zebra']));
    expect((await engine.search({ query, limit: 5 })).isShortened).toBe(isShortened);
  });
});
