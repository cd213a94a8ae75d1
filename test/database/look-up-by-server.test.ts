import { beforeAll, describe, expect, it } from 'vitest';
import type { Query } from '../../src/database/connections.js';
import {
  findForms,
  findLonger,
  findMisspelt,
  findSounding,
  findSpoken,
  readTerms,
} from '../../src/database/search/find-terms.js';
import { findCandidates } from '../../src/database/search/find-candidates.js';
import { saying } from '../../src/database/search/tsquery.js';
import { storeLectures } from '../../src/database/store-lectures.js';
import { termPhonemes } from '../../src/search/index/lecture-terms.js';
import { ENGLISH } from '../../src/search/language/languages/english.js';
import { roughRuns } from '../../src/search/sound/rough-sounds.js';
import { corpusOf } from '../search/small-search.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

const A = '123456789012345678';
const OTHERS = Array.from({ length: 150 }, (_, at) => String(223456789012345678n + BigInt(at)));
/** One word that is looked up, one number, and others around them. */
const SAID = [
  'knights',
  '2012',
  ...Array.from('bcdfglmnprst', (letter) => `o${letter}um a${letter}ix u${letter}on`),
];
const WORDS = SAID.join(' ').split(' ').length;
const runs = [...new Set(roughRuns(termPhonemes('knights', ENGLISH)))];

describe.skipIf(HAS_NO_DATABASE)(`words are looked up${NEEDS_DATABASE}`, async () => {
  const { database } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
  const lectures = corpusOf([SAID.join(' ')]).lectures.map((lecture) => ({ lecture }));
  beforeAll(async () => {
    if (HAS_NO_DATABASE) return;
    await database.importShared((query) => storeLectures(query, '', lectures));
    for (const server of [A, ...OTHERS])
      await database.write(server, (query) => storeLectures(query, server, lectures));
    await database.analyze();
  });
  /** How many entries of a table's indexes are read for some work, whether what they lead to is wanted or not. */
  const entriesRead = (table: string, work: (query: Query) => Promise<unknown>) =>
    database.read(A, async (query) => {
      // Of so few rows the whole table is read faster.
      await query('', 'SET LOCAL enable_seqscan = off', []);
      const counted = async () => {
        const [counts] = await query<{ entries: number }>(
          '',
          `SELECT sum(pg_stat_get_xact_tuples_returned(indexrelid))::int AS entries FROM pg_index
           WHERE indrelid = $1::text::regclass`,
          [`lecture_bot.${table}`],
        );
        return counts?.entries ?? NaN;
      };
      // What earlier transactions read may be counted too.
      const before = await counted();
      await work(query);
      return (await counted()) - before;
    });

  it.each<[string, number, (query: Query) => Promise<{ size: number } | { length: number }>]>([
    ['by their stem', 2, (query) => findForms(query, ['knight'], [ENGLISH])],
    ['as they are', 2, (query) => readTerms(query, ['knights'])],
    ['by their beginning', 2, (query) => findLonger(query, ['knig'], 8)],
    ['by what numbers are said as', 2, (query) => findSpoken(query, ['twenty twelve'])],
    // All words of the server are looked through, but none of another.
    [
      'by how they are spelt',
      1 + WORDS,
      (query) => findMisspelt(query, [{ word: 'knihgts', changes: 2 }], 8),
    ],
    ['by their sounds', 1 + WORDS, (query) => findSounding(query, runs, 99)],
  ])('%s without reading those of other servers', async (_how, most, find) => {
    const found = async (query: Query) => {
      const terms = await find(query);
      expect('size' in terms ? terms.size : terms.length).toBeGreaterThan(0);
    };
    expect(await entriesRead('terms', found)).toBeLessThanOrEqual(most);
  });

  it('in segments without reading those of other servers', async () => {
    const proposal = { condition: saying('knights'), worth: 1, most: 99, adds: false };
    const find = async (query: Query) => {
      expect(await findCandidates(query, [proposal], undefined, undefined, 99)).toHaveLength(2);
    };
    expect(await entriesRead('segment_words', find)).toBe(2);
  });
});
