import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../src/search/create-search-engine.js';
import { corpusOf, PAUSE, type Said } from '../small-search.js';

/** What each hit's score comes from, in order of the segments. */
async function reasons(said: readonly Said[], query: string) {
  const { hits } = await createSearchEngine(corpusOf(said)).search({ query, limit: 20, explain: true });
  for (const { reasons, score } of hits) {
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
    expect(reasons.map(({ points }) => points)).toEqual(
      reasons.map(({ points }) => points).sort((a, b) => b - a),
    );
  }
  return [...hits]
    .sort((a, b) => a.index - b.index)
    .map((hit) =>
      hit.reasons.map(({ what, found }) => [
        what,
        ...found.map(({ kind, text }) => `${kind}: ${text}`.trim()),
      ]),
    );
}

describe('a hit can tell what its score comes from', () => {
  it('each word of the query, as it was found', async () => {
    const [only] = await reasons(['a jigsaw of many puzzles'], 'jigsaw puzzle');
    expect(only).toEqual(
      expect.arrayContaining([['jigsaw', 'exact: jigsaw'], ['puzzle', 'stem: puzzles'], ['nearness']]),
    );
    expect(only).toHaveLength(3);
  });

  it('only the words that it has, and no nearness of one', async () => {
    const said = ['the jigsaw', PAUSE, 'nothing of that kind', PAUSE, 'a jigsaw of some puzzle'];
    const [first] = await reasons(said, 'jigsaw puzzle');
    expect(first).toEqual([['jigsaw', 'exact: jigsaw']]);
  });

  it('its neighbours, where it does not have the word itself', async () => {
    const [, beside] = await reasons(['the jigsaw', 'and what follows'], 'jigsaw');
    expect(beside).toEqual([['jigsaw', 'neighbour:']]);
  });

  it('no words but those in it', async () => {
    const [first, second] = await reasons(['the jigsaw', 'more jigsaws'], 'jigsaw');
    expect(first).toEqual([['jigsaw', 'exact: jigsaw'], ['introduction']]);
    expect(second).toEqual([['jigsaw', 'stem: jigsaws']]);
  });

  it('words run together for each of their parts', async () => {
    const [only] = await reasons(['a skipgram'], 'skip gram');
    expect(only).toEqual(
      expect.arrayContaining([
        ['skip', 'prefix: skipgram', 'joined: skipgram'],
        ['gram', 'joined: skipgram'],
      ]),
    );
  });

  it('a way in which it was found once only, and four ways at most', async () => {
    const [only] = await reasons(
      ['convolve convolve convolved convolves convolving convolvers convolvings'],
      'convolve',
    );
    expect(only?.[0]).toEqual([
      'convolve',
      'exact: convolve',
      'stem: convolved',
      'stem: convolves',
      'stem: convolving',
    ]);
  });

  it('but does so only when asked', async () => {
    const engine = createSearchEngine(corpusOf(['a jigsaw']));
    const { hits } = await engine.search({ query: 'jigsaw', limit: 5 });
    expect(hits.map((hit) => hit.reasons)).toEqual([[]]);
  });
});
