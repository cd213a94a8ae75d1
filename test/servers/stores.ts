import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from '../../src/corpus/corpus-error.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { DatabaseStore } from '../../src/database/database-store.js';
import { listLectureIds, readLecture } from '../../src/database/read-lectures.js';
import { LectureStore, type LectureStorage } from '../../src/servers/lecture-store.js';
import { dataFolder } from '../corpus/data-folder.js';
import type { freshDatabase } from '../database/fresh-database.js';

export const A = '123456789012345678';
export const B = '876543210987654321';

export const lecture = (videoId: string, text = `words of ${videoId}`) => ({
  videoId,
  csv: `video_id,text,start_second,end_second\n"${videoId.replaceAll('"', '""')}",${text},0,30\n`,
});

/** A store with nothing in it, and ways to look at what it keeps. */
export interface StoreForTest {
  readonly store: LectureStorage;
  /** What is said in the lectures that members of a server find, in order. */
  readonly texts: (serverId?: string) => Promise<string[]>;
  /** How many drafts server A has, and signs that one was kept. */
  readonly drafts: () => Promise<number>;
  /** Gives server A so many lectures more. */
  readonly fill: (lectures: number) => Promise<void>;
  /** How much later it is for the store than it is, in milliseconds. */
  readonly clock: { passed: number };
}

/** One that keeps lectures in folders. */
export async function folderStore(): Promise<StoreForTest> {
  const state = join(await dataFolder({}), 'state');
  const clock = { passed: 0 };
  const store = new LectureStore(state, () => Date.now() + clock.passed);
  return {
    store,
    clock,
    async texts(serverId = A) {
      try {
        const { corpus } = await loadCorpus(store.folderOf(serverId));
        return corpus.lectures.flatMap(({ segments }) => segments.map(({ text }) => text)).sort();
      } catch (error) {
        if (error instanceof CorpusError) return [];
        throw error;
      }
    },
    drafts: async () => (await readdir(join(store.folderOf(A), 'drafts'))).length,
    async fill(lectures) {
      await mkdir(store.folderOf(A), { recursive: true });
      for (let number = 0; number < lectures; number++) {
        await writeFile(join(store.folderOf(A), `${number}.csv`), '');
      }
    },
  };
}

/** One that keeps them in a database, from which all is removed before. */
export async function databaseStore({
  database,
  asSuperuser,
}: Awaited<ReturnType<typeof freshDatabase>>): Promise<StoreForTest> {
  await asSuperuser(
    'TRUNCATE lecture_bot.lectures, lecture_bot.terms, lecture_bot.totals, lecture_bot.drafts CASCADE',
  );
  const clock = { passed: 0 };
  const store = new DatabaseStore(database, () => Date.now() + clock.passed);
  return {
    store,
    clock,
    texts: (serverId = A) =>
      database.read(serverId, async (query) => {
        const ids = await listLectureIds(query, serverId);
        const lectures = await Promise.all(ids.map((id) => readLecture(query, id)));
        return lectures.flatMap((one) => one?.segments.map(({ text }) => text) ?? []).sort();
      }),
    drafts: async () =>
      (await asSuperuser('SELECT FROM lecture_bot.drafts WHERE server_id = $1', [A])).length,
    async fill(lectures) {
      await asSuperuser(
        `INSERT INTO lecture_bot.lectures (server_id, key, video_id, title, language, segment_count, word_count, first_second,
           last_second, first_url, revision)
         SELECT $1, number, number, number, 'en', 0, 0, 0, 0, '', 1 FROM generate_series(1, $2::int) AS number`,
        [A, lectures],
      );
    },
  };
}
