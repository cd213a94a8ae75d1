import { describe, expect, it } from 'vitest';
import { hostileTexts, HOSTILE_KINDS } from '../../bench/abuse/hostile-texts.js';
import { MOST_MEDIANS, renderAbuse } from '../../bench/abuse/render-abuse.js';
import { measureTexts } from '../../bench/abuse/measure-texts.js';
import { SEARCH, WAYS, type Way } from '../../bench/abuse/ways.js';
import { makeLibrary, writeCorpus } from '../../bench/text/corpus.js';
import { loadEnglish } from '../../bench/text/english.js';
import { readFrom } from '../../src/corpus/lecture-reader.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';

const corpus = writeCorpus(makeLibrary(loadEnglish(), 7, 300));
const library = { corpus, read: readFrom(corpus), engine: createSearchEngine(corpus) };
const textOf = hostileTexts(corpus);

describe.each(HOSTILE_KINDS)('hostile texts of the kind “%s”', (kind) => {
  it('nearly fill the room there is, and are the same each time', () => {
    const text = textOf(kind, 200, 0);
    expect(text.length).toBeGreaterThan(150);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(textOf(kind, 200, 0)).toBe(text);
  });

  it.each(WAYS)('are answered or kindly refused by way of $name', async ({ run, longest }) => {
    await run(textOf(kind, longest, 1), library);
  });
});

describe('the figures on hostile texts', () => {
  const ordinaryMs = { p50: 10, p95: 20, p99: 30, worst: 40, count: 280 };

  it('are multiples of the median of an ordinary search', () => {
    const hostileMs = { acronyms: { [SEARCH.name]: 25 } };
    const page = renderAbuse({ segments: 5_000, ordinaryMs, hostileMs, givenUp: [] });
    expect(page).toMatch(/\| acronyms +\| +2\.50 \|/);
    expect(page).toContain('### 5,000 segments');
    expect(page).toContain('All of them took less than 5 times the median.');
  });

  it('name what takes too long, and by which way', () => {
    const hostileMs = { acronyms: { engine: 10 * MOST_MEDIANS + 1, suggest: 10 } };
    expect(renderAbuse({ segments: 100, ordinaryMs, hostileMs, givenUp: [] })).toMatch(
      /Longer than 5 times the median took: acronyms \(engine\)\.$/,
    );
  });

  it('name what was given up', () => {
    const measured = {
      segments: 100,
      ordinaryMs,
      hostileMs: {},
      givenUp: ['kanji (engine)', 'acronyms (engine)'],
    };
    expect(renderAbuse(measured)).toMatch(/ told to try again: kanji \(engine\), acronyms \(engine\)\.$/);
  });
});

describe('hostile texts are measured', () => {
  it('by the worst of each kind in each way, without what else was used before', async () => {
    let used = 0;
    const slow: Way = { name: 'slow', longest: 40, run: () => Promise.resolve() };
    const quick: Way = { name: 'quick', longest: 40, run: () => Promise.resolve() };
    const { ordinaryMs, hostileMs, givenUp } = await measureTexts({
      ordinary: ['a question', 'another one'],
      textOf,
      ways: [slow, quick],
      times: 3,
      put(way, text) {
        used += way === slow ? (text === textOf('kanji', 40, 3) ? 90 : 7) : 1;
        return Promise.resolve(way !== slow || text !== textOf('acronyms', 40, 2));
      },
      usedMs: () => used,
      tell: () => undefined,
    });
    expect(ordinaryMs).toMatchObject({ p50: 1, worst: 1, count: 2 });
    expect(hostileMs['kanji']).toEqual({ slow: 90, quick: 1 });
    expect(hostileMs['acronyms']).toEqual({ slow: 7, quick: 1 });
    expect(givenUp).toEqual(['acronyms (slow)']);
  });
});
