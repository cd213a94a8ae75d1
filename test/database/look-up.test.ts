import { describe, expect, it } from 'vitest';
import { storeLectures } from '../../src/database/store-lectures.js';
import { termPhonemes } from '../../src/search/index/lecture-terms.js';
import { ENGLISH } from '../../src/search/language/languages/english.js';
import { roughRuns } from '../../src/search/sound/rough-sounds.js';
import { corpusOf } from '../search/small-search.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

const A = '123456789012345678';
const B = '876543210987654321';
const C = '345678901234567890';

describe.skipIf(HAS_NO_DATABASE)(`what is said is looked up${NEEDS_DATABASE}`, async () => {
  const { database } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
  const said = (...texts: string[]) => corpusOf(texts).lectures.map((lecture) => ({ lecture }));
  if (!HAS_NO_DATABASE) {
    await database.importShared((query) =>
      storeLectures(query, '', said('shared night words in 2012', 'and more')),
    );
    await database.write(A, (query) => storeLectures(query, A, said('own knight words in 2012')));
    await database.write(B, (query) => storeLectures(query, B, said('foreign nite words words')));
    await database.write(C, (query) => storeLectures(query, C, said('kitesurfing with kites')));
  }
  const ask = <Row>(serverId: string | undefined, call: string, values: unknown[]) =>
    database.read(serverId, (query) => query<Row>('', `SELECT * FROM lecture_bot.${call}`, values));
  const segments = async (serverId: string | undefined, conditions: string[], most: number[]) => {
    const found = await ask<{ proposal: number; lecture_id: number; number: number }>(
      serverId,
      'segments_proposed($1, $2)',
      [conditions, most],
    );
    return found.map(({ proposal, lecture_id, number }) => `${proposal}: ${lecture_id} ${number}`).sort();
  };
  const terms = async (serverId: string | undefined, call: string, values: unknown[]) => {
    const found = await ask<{ term: string; times: number }>(serverId, call, values);
    return found.map(({ term, times }) => `${term} ${times}`).sort();
  };

  it.each([
    { server: undefined, found: ['1: 1 0'] },
    { server: A, found: ['1: 1 0', '1: 2 0'] },
    { server: B, found: ['1: 1 0', '1: 3 0'] },
  ])('in the shared lectures and those of the server alone: $server', async ({ server, found }) => {
    expect(await segments(server, [`'words'`], [9])).toEqual(found);
    expect(await segments(server, [`'words' | '@server:${A}' | '@server:${B}'`], [9])).toEqual(found);
    expect(await segments(server, [`!'words'`], [9])).toEqual(['1: 1 1']);
  });

  it('where it runs over the border of two segments', async () => {
    expect(await segments(undefined, [`'shared' & 'more'`], [9])).toEqual(['1: 1 0']);
  });

  it('for several conditions at once, each in no more segments than are asked for', async () => {
    expect(await segments(A, [`'more'`, `'words'`, `'nowhere'`], [1, 9, 9])).toEqual(
      expect.arrayContaining(['2: 1 0', '2: 2 0']),
    );
    expect(await segments(A, [`'more'`], [1])).toHaveLength(1);
    expect(await segments(undefined, [`'words' | 'more'`], [1])).toHaveLength(1);
  });

  it('in as many of the server’s own segments as of the shared ones', async () => {
    expect(await segments(A, [`'words' | 'more'`], [1])).toEqual([
      expect.stringMatching(/^1: 1 /),
      expect.stringMatching(/^1: 2 /),
    ]);
  });

  it('by the beginnings of words', async () => {
    expect(await terms(A, 'terms_longer($1, $2)', [['kni', 'wor'], 8])).toEqual(['knight 1', 'words 2']);
    expect(await terms(B, 'terms_longer($1, $2)', [['kni', 'wor'], 8])).toEqual(['words 3']);
    expect(await terms(B, 'terms_longer($1, $2)', [['%', '_ords'], 8])).toEqual([]);
  });

  it('by words that are spelt nearly so, in as many changes as are allowed', async () => {
    expect(await terms(A, 'terms_misspelt($1, $2, $3)', [['knigth'], [2], 8])).toContain('knight 1');
    expect(await terms(A, 'terms_misspelt($1, $2, $3)', [['knigth'], [1], 8])).toEqual([]);
    expect(await terms(A, 'terms_misspelt($1, $2, $3)', [['foregin'], [2], 8])).toEqual([]);
  });

  it('by words that sound so', async () => {
    const runs = [...new Set(roughRuns(termPhonemes('night', ENGLISH)))];
    expect(await terms(A, 'terms_sounding($1, $2)', [runs, 99])).toEqual(['knight 1', 'night 1']);
    expect(await terms(B, 'terms_sounding($1, $2)', [runs, 99])).toEqual(['night 1', 'nite 1']);
    expect(await terms(B, 'terms_sounding($1, $2)', [runs, 1])).toHaveLength(1);
  });

  it('first by those with most sounds in common and few others', async () => {
    const runs = [...new Set(roughRuns(termPhonemes('kite', ENGLISH)))];
    const all = await terms(C, 'terms_sounding($1, $2)', [runs, 99]);
    expect(all).toEqual(expect.arrayContaining(['kites 1', 'kitesurfing 1']));
    expect(await terms(C, 'terms_sounding($1, $2)', [runs, 1])).toEqual(['kites 1']);
  });

  it('by what numbers are said as', async () => {
    expect(await terms(undefined, 'terms_spoken($1)', [['twenty twelve']])).toEqual(['2012 1']);
    expect(await terms(A, 'terms_spoken($1)', [['twenty twelve']])).toEqual(['2012 2']);
  });
});
