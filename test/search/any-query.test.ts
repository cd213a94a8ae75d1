import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedQuery } from '../fuzz/inputs/queries.js';
import { isInMemory, makeEngine } from './engine-under-test.js';
import { ODD_TEXTS } from './odd-texts.js';
import { corpusOf, hitsOf, marked, PAUSE, seedEngine } from './small-search.js';

describe('any punctuation is a valid query', async () => {
  const engine = await makeEngine(
    corpusOf(['x equals 1 in node.js', PAUSE, "it's either a or b", PAUSE, 'nothing else']),
  );

  it.each([
    '/',
    "'",
    '.',
    ',',
    '=',
    '!',
    '?',
    '*',
    '-',
    '--',
    '"',
    '""',
    '(',
    ':',
    '\\',
    '%',
    '&',
    '|',
    '^',
    '~',
    '+',
  ])('and %s alone finds nothing', async (query) => {
    expect(await engine.search({ query, limit: 10 })).toEqual({
      hits: [],
      hasMore: false,
      nearest: [],
      suggestions: [],
    });
  });

  it.each([
    ['a/b', 'b'],
    ['b/node', 'node'],
    ['node.js', 'node.js'],
    ["it's", "it's"],
    ['it’s', "it's"],
    ['x=1', 'x equals 1'],
    ['x!', 'x'],
    ['(x', 'x'],
    ['node*', 'node'],
    ['x AND NOT', 'x'],
    ['node:js', 'node.js'],
    ['NEAR(x, 1)', 'x | 1'],
    ['"node.js', 'node.js'],
    ['{"x":1}', 'x | 1'],
  ])('and words are found in %s', async (query, words) => {
    const [hit] = await hitsOf(engine, query);
    expect(marked(hit!).join(' | ')).toContain(words);
  });
});

describe('a query without any words finds nothing and suggests nothing', () => {
  it.each(['', ' ', '\n\t', '\u200b', '🧠', '\ud83d', '« »', '-""', '- -', '""""', '\0'])(
    '%j',
    async (query) => {
      const { hits, hasMore } = await (await seedEngine()).search({ query, limit: 10 });
      expect({ hits, hasMore }).toEqual({ hits: [], hasMore: false });
    },
  );
});

describe('whatever is said', () => {
  it('every text is found by its own words', async () => {
    const texts = ODD_TEXTS.filter((text) => text !== PAUSE && /[\p{L}\p{N}]/u.test(text));
    const engine = await makeEngine(corpusOf(texts.flatMap((text) => [text, PAUSE])));
    for (const text of texts) {
      const found = (await hitsOf(engine, text)).map(({ segment }) => segment.text);
      // Halves of characters cannot be stored in a database.
      expect(found[0]).toBe(isInMemory() ? text : text.toWellFormed());
    }
  });

  it('the same query finds the same', async () => {
    const engine = await makeEngine(corpusOf(ODD_TEXTS));
    await fc.assert(
      fc.asyncProperty(typedQuery, async (query) => {
        expect(await engine.search({ query, limit: 5 })).toEqual(await engine.search({ query, limit: 5 }));
      }),
      { numRuns: 50 },
    );
  });
});
