import { describe, expect, it } from 'vitest';
import type { LookedUp } from '../../../src/database/search/look-up-query.js';
import { proposeWritten } from '../../../src/database/search/propose.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';

const SEGMENTS = 1_000;

/** As if lectures said each word in as many segments as its place in the query tells, from 1. */
function proposed(query: string) {
  const parsed = parseQuery(query);
  const forms = new Map(
    parsed.words.map(({ term }, at) => [term, [{ term, times: at + 1, segments: at + 1 }]]),
  );
  const words = parsed.words.map((word) => ({
    ...word,
    ...{ role: 1, forms: forms.get(word.term) ?? [], characters: [], guesses: [] },
  }));
  const looked: LookedUp = { words, forms, inDigits: new Map(), isLong: words.length >= 8 };
  return proposeWritten(looked, parsed, [], SEGMENTS);
}

const asks = (query: string, word: string) =>
  proposed(query).some(({ condition }) => condition.includes(`'${word}'`));

const wordsOf = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    `quaxel${at}ing`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!),
  );

describe('a database is asked', () => {
  it('for each word of a query', () => {
    const words = wordsOf(7);
    for (const word of words) expect(asks(words.join(' '), word)).toBe(true);
  });

  it('of very many words for the twelve that tell most', () => {
    const words = wordsOf(30);
    expect(words.filter((word) => asks(words.join(' '), word))).toEqual(words.slice(0, 12));
  });

  it.each([1, 7, 12, 32])('for few segments in all, however many words there are: %d', (count) => {
    const all = proposed(wordsOf(count).join(' ')).filter(({ condition }) => !condition.includes('@again'));
    const most = all.reduce((sum, one) => sum + one.most, 0);
    expect(most).toBeGreaterThan(2_500);
    expect(most).toBeLessThanOrEqual(3_000);
    expect(all.length).toBeLessThanOrEqual(24);
  });
});
