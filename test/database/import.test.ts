import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import { Database } from '../../src/database/database.js';
import { readGlossary } from '../../src/database/glossary.js';
import { listLectureIds, readLecture } from '../../src/database/read-lectures.js';
import { storeLecture } from '../../src/database/store-lectures.js';
import { plainLecture } from '../corpus/plain-lecture.js';
import { start } from '../end-to-end/program.js';
import { emptyDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

const A = '123456789012345678';
const importTo = (url: string, ...args: string[]) =>
  start(args, { LECTURE_DATABASE_URL: url }, 'import-lectures.js').ended;

describe.skipIf(HAS_NO_DATABASE)(`the command that imports lectures to a database${NEEDS_DATABASE}`, () => {
  it('makes the tables and puts into them what the bot would read of the files, once however often', async () => {
    const { url, asSuperuser } = await emptyDatabase();
    const both = await Promise.all([importTo(url, 'data'), importTo(url, 'data')]);
    expect(both.map(({ code, errors }) => [code, errors])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const database = new Database({ url });
    const { corpus } = await loadCorpus('data');
    await database.read(undefined, async (query) => {
      const ids = await listLectureIds(query, '');
      const lectures = await Promise.all(ids.map((id) => readLecture(query, id)));
      expect(lectures.map((one) => plainLecture(one!))).toEqual(corpus.lectures.map(plainLecture));
      expect(await readGlossary(query)).toEqual((await loadGlossary('data')).glossary);
    });
    await database.close();
    const counted = `SELECT reltuples::int AS rows FROM pg_class WHERE oid = 'lecture_bot.segments'::regclass`;
    expect(await asSuperuser(counted)).toEqual([{ rows: corpus.segmentCount }]);
  });

  it('removes a shared lecture, and none that a server has of the same video', async () => {
    const { url, asSuperuser } = await emptyDatabase();
    await importTo(url, 'data');
    const [{ video_id: videoId } = { video_id: '' }] = await asSuperuser<{ video_id: string }>(
      'SELECT video_id FROM lecture_bot.lectures',
    );
    const database = new Database({ url });
    const { corpus } = await loadCorpus('data');
    await database.write(A, (query) => storeLecture(query, A, corpus.lectures[0]!));
    await database.close();
    const { code, output, errors } = await importTo(url, `--remove=${videoId}`);
    expect([code, output, errors]).toEqual([
      0,
      `Removed the lecture of "${videoId}" from the database.\n`,
      '',
    ]);
    for (const table of ['lectures', 'segments', 'segment_words', 'terms', 'totals'])
      expect(await asSuperuser(`SELECT DISTINCT server_id FROM lecture_bot.${table}`)).toEqual([
        { server_id: A },
      ]);
    expect((await importTo(url, `--remove=${videoId}`)).code).toBe(1);
  });

  it.each([
    ['away', 'postgres://lecture:s3cret-passw0rd@127.0.0.1:1/none', /cannot be reached: .*ECONNREFUSED/],
    ['no address', 's3cret-passw0rd', /LECTURE_DATABASE_URL is not the address of a PostgreSQL database/],
  ])('says so when it is %s, without the password', async (_, url, said) => {
    const { code, output, errors } = await importTo(url, 'data');
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(said);
    expect(errors).not.toMatch(/^\s+at |s3cret/m);
  });
});
