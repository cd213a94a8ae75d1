import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import type { Database } from '../../src/database/database.js';
import { storeGlossary } from '../../src/database/glossary.js';
import { storeLectures } from '../../src/database/store-lectures.js';

/** Puts shared lectures into a database. */
export function share(database: Database, lectures: readonly WholeLecture[]): Promise<void> {
  return database.importShared((query) =>
    storeLectures(
      query,
      '',
      lectures.map((lecture) => ({ lecture })),
    ),
  );
}

/** Puts the lectures that ship with the bot into a database, and their glossary. */
export async function shareSeed(database: Database): Promise<void> {
  const { corpus } = await loadCorpus('data');
  await share(database, corpus.lectures);
  const { glossary } = await loadGlossary('data');
  await database.importShared((query) => storeGlossary(query, '', glossary));
}
