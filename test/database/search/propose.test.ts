import { describe, expect, it } from 'vitest';
import type { LookedUp, LookedUpWord } from '../../../src/database/search/look-up-query.js';
import { proposeWritten } from '../../../src/database/search/propose.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';

/** Words of a query, each said in so many segments. */
function lookedUp(said: Readonly<Record<string, number>>): LookedUp {
  const words = Object.entries(said).map(([term, segments]): LookedUpWord => {
    const forms = [{ term, times: segments, segments }];
    return {
      term,
      typed: term,
      tiedToPrevious: false,
      isDunder: false,
      wholeTerm: undefined,
      role: 1,
      forms,
      characters: [],
      guesses: [],
    };
  });
  const forms = new Map(words.map(({ term, forms }) => [term, forms]));
  return { words, forms, inDigits: new Map(), isLong: false };
}

/** What is looked for, without what tells only that a word is said again. */
function conditionsFor(said: Readonly<Record<string, number>>): string[] {
  const query = parseQuery(Object.keys(said).join(' '));
  const proposals = proposeWritten(lookedUp(said), query, [], 1_000_000);
  return proposals.flatMap(({ condition }) => (condition.includes('@again') ? [] : [condition]));
}

const wordsIn = (condition: string) => [...new Set(condition.match(/(?<=')\w{4,}(?=')/g) ?? [])].sort();

describe('segments are looked for', () => {
  it('by all sets of the words, what counts most first', () => {
    const sets = conditionsFor({ jigsaw: 20, puzzle: 900, network: 9_000 }).map(wordsIn);
    expect(sets).toHaveLength(7);
    expect(sets[0]).toEqual(['jigsaw', 'network', 'puzzle']);
    expect(sets.at(-1)).toEqual(['network']);
  });

  it('by all of the words alone where each is said in very many segments', () => {
    const sets = conditionsFor({ thing: 310_000, going: 320_000, right: 330_000 }).map(wordsIn);
    expect(sets).toEqual([['going', 'right', 'thing']]);
  });

  it('not by a very common word alone, but by it beside a rare one', () => {
    const sets = conditionsFor({ jigsaw: 20, thing: 310_000 }).map(wordsIn);
    expect(sets).toEqual([['jigsaw', 'thing'], ['jigsaw']]);
  });
});
