import { beforeAll, describe, expect, test } from 'vitest';
import { makeBeginnings, makeQueries, mixKinds, QUERY_KINDS } from '../../bench/queries.js';
import type { BenchQuery, Queries, QueryKind } from '../../bench/queries.js';
import { makeLibrary, writeCorpus } from '../../bench/text/corpus.js';
import type { Library } from '../../bench/text/corpus.js';
import { loadEnglish } from '../../bench/text/english.js';
import { editDistance } from '../../src/search/language/edit-distance.js';

const SEED = 7;
const english = loadEnglish();
let library: Library;
let queries: Queries;

beforeAll(() => {
  library = makeLibrary(english, SEED, 1200);
  queries = makeQueries(english, library, SEED, 40);
});

const ofKind = (kind: QueryKind) => queries.get(kind)!;

/** What stands in the transcript of the segment that a query was made from, and what was really said. */
function source({ videoId, startSecond }: BenchQuery) {
  const { lecture, mentions } = library.lecture(Number(videoId.slice('lecture-'.length)) - 1);
  const at = lecture.segments.findIndex((segment) => segment.startSecond === startSecond);
  const { text } = lecture.segments[at]!;
  return { text, words: text.split(' '), mentions: mentions[at]! };
}

describe('the queries of the benchmark', () => {
  test('are the same for the same seed', () => {
    expect(makeQueries(english, library, SEED, 40)).toEqual(queries);
  });

  test.each(QUERY_KINDS)('of the kind "%s" are forty, all different, from all over the lectures', (kind) => {
    expect(new Set(ofKind(kind).map(({ query }) => query)).size).toBe(40);
    expect(new Set(ofKind(kind).map(({ videoId }) => videoId)).size).toBe(library.lectureCount);
  });

  test('have the words that they ask for in the segment they come from', () => {
    for (const query of [...ofKind('word'), ...ofKind('two words'), ...ofKind('common')]) {
      expect(source(query).words).toEqual(expect.arrayContaining(query.query.split(' ')));
    }
    for (const query of ofKind('two words')) expect(query.query).toMatch(/^\S+ \S+$/);
  });

  test('ask for one or two common words, each said in about 1 to 5 % of all segments', () => {
    const words = ofKind('common').map(({ query }) => query.split(' '));
    expect(new Set(words.map(({ length }) => length))).toEqual(new Set([1, 2]));
    const texts = writeCorpus(library).lectures.flatMap(({ segments }) => segments.map(({ text }) => text));
    for (const word of words.flat()) {
      const share = texts.filter((text) => text.split(' ').includes(word)).length / texts.length;
      expect(share).toBeGreaterThan(0.005);
      expect(share).toBeLessThan(0.07);
    }
  });

  test('ask questions about two terms that are said there', () => {
    for (const query of ofKind('question')) {
      const { mentions } = source(query);
      const said = new Set(mentions.flatMap(({ term }) => term.split(' ')));
      const asked = query.query.split(/[^a-z\d]+/i).filter((word) => said.has(word));
      expect(asked.length).toBeGreaterThanOrEqual(2);
      expect(query.query).not.toMatch(/\b[AB]\b/);
    }
  });

  test('misspell a word that is said there by one mistake', () => {
    for (const query of ofKind('typo')) {
      const distances = source(query).words.map((word) => editDistance(query.query, word, 1));
      expect(Math.min(...distances)).toBe(1);
    }
  });

  test('ask for garbled terms by what was said, where the transcript has something else', () => {
    for (const query of ofKind('garbled')) {
      const { text, mentions } = source(query);
      const misheard = mentions.find(({ term }) => term === query.query)!;
      expect(` ${text} `).toContain(` ${misheard.heardAs} `);
      expect(misheard.heardAs).not.toBe(query.query);
    }
  });

  test('quote phrases word by word', () => {
    for (const query of ofKind('phrase')) {
      expect(query.query).toMatch(/^"\S+( \S+){2,4}"$/);
      expect(` ${source(query).text} `).toContain(` ${query.query.slice(1, -1)} `);
    }
  });

  test('come from a library of a single segment, too, as many as it has', () => {
    const small = makeQueries(english, makeLibrary(english, SEED, 1), SEED, 40);
    expect([...small.keys()]).toEqual([...QUERY_KINDS]);
    expect(small.get('phrase')!.length).toBeGreaterThan(20);
  });

  test('are mixed so that each kind has its turn, also when one has fewer than the others', () => {
    const query = (text: string) => ({ query: text, videoId: 'v', startSecond: 0 });
    const few: Queries = new Map([
      ['word', [query('a'), query('b'), query('c')]],
      ['typo', [query('x')]],
    ]);
    expect(mixKinds(few, ['word', 'typo', 'phrase'])).toEqual(['a', 'x', 'b', 'c']);
  });

  test('while they are typed are beginnings of queries', () => {
    const whole = [...ofKind('word'), ...ofKind('two words')].map(({ query }) => query);
    const beginnings = makeBeginnings(queries, SEED);
    expect(beginnings.length).toBeGreaterThan(40);
    for (const typed of beginnings) expect(whole.some((query) => query.startsWith(typed))).toBe(true);
  });
});
