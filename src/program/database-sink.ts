import type { LectureSink } from '../import/lecture-sink.js';
import { ImportError } from '../import/import-error.js';
import { DatabaseError } from '../database/database-error.js';
import type { Database } from '../database/database.js';
import { storeGlossary } from '../database/glossary.js';
import { storeLectures } from '../database/store-lectures.js';

/** Puts imported lectures into the database, where all servers find them. Its tables are made first where they are not there. */
export function databaseSink(database: Database): LectureSink {
  let isReady: Promise<void> | undefined;
  const put = async (work: () => Promise<void>) => {
    try {
      await (isReady ??= database.migrate());
      await work();
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      throw new ImportError(
        `${error.message} What was not written before is not imported. Check LECTURE_DATABASE_URL, and import again.`,
        { cause: error },
      );
    }
  };
  return {
    name: 'the database',
    storeLectures: (lectures) =>
      put(() =>
        database.importShared((query) =>
          storeLectures(
            query,
            '',
            lectures.map((lecture) => ({ lecture })),
          ),
        ),
      ),
    storeGlossary: (glossary) =>
      put(() => database.importShared((query) => storeGlossary(query, '', glossary))),
    finish: () => put(() => database.analyze()),
  };
}
