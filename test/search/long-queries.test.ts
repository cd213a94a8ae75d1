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
    ['phrases', '"alpha bravo" '.repeat(5)],
    ['words left out', `zebra ${'-nobody '.repeat(9)}`],
    ['characters', `zebra ${'a'.repeat(7_000)}`],
    ['words', 'zebra nobody '.repeat(20)],
  ])('and says so where it has too many %s', async (_what, query) => {
    expect((await engine.search({ query, limit: 5 })).isShortened).toBe(true);
  });
});
