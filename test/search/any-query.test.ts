import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import type { SearchEngine, SearchResult } from '../../src/search/search-engine.js';
import { corpusOf, excerptText, hitsOf, marked, PAUSE, seedEngine } from './small-search.js';

const ODD_TEXTS = [
  'naïve Bayes — Schrödinger’s “cat” isn’t ½ dead',
  PAUSE,
  '模型 是 深度 学习 的 模型',
  'café ＦＵＬＬ width ﬁne ligatures ﷺ ①②③',
  'emoji 👩‍👩‍👧‍👦 and 🧠🧠 flags 🇩🇪 in between',
  PAUSE,
  'lone \ud83d half and \udc00 other half',
  'x́̂̃̄̅̆̇̈ zalgo and zero\u200bwidth\u200djoiners\u00adsoft',
  '… !!! ???',
  'مرحبا بالعالم שלום',
  'İstanbul straße ΣΊΣΥΦΟΣ Ǆ',
  'w'.repeat(700),
  `${'🧠'.repeat(200)} brain ${'é'.repeat(400)} end`,
];

describe('any punctuation is a valid query', () => {
  const engine = createSearchEngine(
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
    expect(await engine.search({ query, limit: 10 })).toEqual({ hits: [], hasMore: false, suggestions: [] });
  });

  it.each([
    ['a/b', 'b'],
    ['b/c', 'b'],
    ['node.js', 'node.js'],
    ["it's", "it's"],
    ['it’s', "it's"],
    ['x=1', 'x | 1'],
    ['x!', 'x'],
    ['(x', 'x'],
    ['x*', 'x'],
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

describe('whatever is typed', () => {
  const word = fc.constantFrom(
    ...[
      'word',
      'Tyvek',
      'chromatic',
      'aberration',
      'the',
      'svd',
      'SPD',
      'jigsw',
      'colour',
      '90',
      'requires_grad',
    ],
    ...[
      'brain',
      '模型',
      'naive',
      'ＦＵＬＬ',
      '½',
      'ﷺ',
      '①',
      'İstanbul',
      'ΣΊΣΥΦΟΣ',
      'zalgo',
      '👩‍👩‍👧‍👦',
      '\udc00',
      'é',
    ],
  );
  const glue = fc.constantFrom(
    ' ',
    '  ',
    '',
    '"',
    ' "',
    '" ',
    ' -',
    ' -"',
    '-',
    '_',
    '__',
    '/',
    ' lecture:',
    "'",
    '.',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.tuple(glue, word), { maxLength: 12 }).map((pairs) => pairs.flat().join('')),
  );

  async function expectSoundResult(engine: SearchEngine, query: string): Promise<void> {
    const limit = 20;
    const result: SearchResult = await engine.search({ query, limit });
    const { hits, hasMore, suggestions } = result;
    expect(hits.length).toBeLessThanOrEqual(limit);
    if (hasMore) expect(hits).toHaveLength(limit);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(new Set(hits.map(({ segment }) => segment)).size).toBe(hits.length);
    if (hits.length > 0) expect(suggestions).toEqual([]);
    for (const hit of hits) {
      const { segment, lecture, index, momentSecond } = hit;
      expect(lecture.segments[index]).toBe(segment);
      expect(Array.from(excerptText(hit)).length).toBeLessThanOrEqual(300);
      expect(segment.text).toContain(excerptText(hit).replace(/^…|…$/g, ''));
      expect(momentSecond).toBeGreaterThanOrEqual(segment.startSecond);
      expect(momentSecond).toBeLessThan(segment.endSecond);
      expect(Number.isInteger(momentSecond)).toBe(true);
    }
  }

  it('the hits are in order, one for each segment, with a short excerpt and a moment within', async () => {
    const engine = await seedEngine();
    await fc.assert(
      fc.asyncProperty(typed, (query) => expectSoundResult(engine, query)),
      { numRuns: 150 },
    );
  });

  it('so they are where transcripts are in any language and odd', async () => {
    const engine = createSearchEngine(corpusOf(ODD_TEXTS, ['one lecture more: 模型 chromatic']));
    await fc.assert(
      fc.asyncProperty(typed, (query) => expectSoundResult(engine, query)),
      { numRuns: 300 },
    );
  });

  it('every text is found by its own words', async () => {
    const texts = ODD_TEXTS.filter((text) => text !== PAUSE && /[\p{L}\p{N}]/u.test(text));
    const engine = createSearchEngine(corpusOf(texts.flatMap((text) => [text, PAUSE])));
    for (const text of texts) {
      const found = (await hitsOf(engine, text)).map(({ segment }) => segment.text);
      expect(found[0]).toBe(text);
    }
  });

  it('the same query finds the same', async () => {
    const engine = createSearchEngine(corpusOf(ODD_TEXTS));
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        expect(await engine.search({ query, limit: 5 })).toEqual(await engine.search({ query, limit: 5 }));
      }),
      { numRuns: 50 },
    );
  });
});
