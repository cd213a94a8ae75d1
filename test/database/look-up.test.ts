import { describe, expect, it } from 'vitest';
import { storeLectures } from '../../src/database/store-lectures.js';
import { termSounds } from '../../src/search/index/lecture-terms.js';
import { ENGLISH } from '../../src/search/language/languages/english.js';
import { corpusOf } from '../search/small-search.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

const A = '123456789012345678';
const B = '876543210987654321';

describe.skipIf(HAS_NO_DATABASE)(`what is said is looked up${NEEDS_DATABASE}`, async () => {
  const { database } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
  const said = (...texts: string[]) => corpusOf(texts).lectures.map((lecture) => ({ lecture }));
  if (!HAS_NO_DATABASE) {
    await database.importShared((query) => storeLectures(query, '', said('shared night words', 'and more')));
    await database.write(A, (query) => storeLectures(query, A, said('own knight words')));
    await database.write(B, (query) => storeLectures(query, B, said('foreign nite words')));
  }
  const ask = async (serverId: string | undefined, from: string, values: unknown[]) => {
    const rows = await database.read(serverId, (query) =>
      query<{ server_id: string; what: string | number }>('', from, values),
    );
    return rows.map(({ server_id, what }) => `${server_id} ${what}`).sort();
  };
  const words = `SELECT server_id, number AS what FROM lecture_bot.segments_with($1) JOIN lecture_bot.segments USING
    (lecture_id, number)`;
  const terms = (call: string) => `SELECT server_id, term AS what FROM lecture_bot.${call}`;

  it.each([
    { server: undefined, found: [' 0'] },
    { server: A, found: [' 0', `${A} 0`] },
    { server: B, found: [' 0', `${B} 0`] },
  ])('in the shared lectures and those of the server alone: $server', async ({ server, found }) => {
    expect(await ask(server, words, [`'words'`])).toEqual(found);
    expect(await ask(server, words, [`'words' | '@server:${A}' | '@server:${B}' | '@server:'`])).toEqual([
      ' 0',
      ' 1',
      ...found.slice(1),
    ]);
  });

  it('where it runs over the border of two segments', async () => {
    expect(await ask(undefined, words, [`'shared' & 'more'`])).toEqual([' 0']);
  });

  it('by words that are spelt nearly so', async () => {
    expect(await ask(A, terms('terms_alike($1, $2)'), ['knigth', 0.3])).toEqual([`${A} knight`]);
    expect(await ask(A, terms('terms_alike($1, $2)'), ['foregin', 0.3])).toEqual([]);
  });

  it('by words that sound so', async () => {
    const runs = termSounds('night', ENGLISH);
    expect(await ask(A, terms('terms_sounding($1)'), [runs])).toEqual([' night', `${A} knight`]);
    expect(await ask(B, terms('terms_sounding($1)'), [runs])).toEqual([' night', `${B} nite`]);
  });
});
