import { DatabaseError } from '../database/database-error.js';
import type { Database } from '../database/database.js';
import { storeGlossary } from '../database/glossary.js';
import { removeLecture } from '../database/remove-lectures.js';
import { storeLectures } from '../database/store-lectures.js';
import { ImportError } from '../import/import-error.js';
import type { LectureSink } from '../import/lecture-sink.js';

/** Puts imported lectures into the database, where all servers find them, and takes them away. Its tables are made first where they are not there. */
export function databaseSink(database: Database): LectureSink {
  let isReady: Promise<void> | undefined;
  const put = async <T>(work: () => Promise<T>, left = 'What was not written before is not imported.') => {
    try {
      await (isReady ??= database.migrate());
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      throw new ImportError(`${error.message} ${left} Check LECTURE_DATABASE_URL, and do it again.`, {
        cause: error,
      });
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
    removeLecture: (videoId) =>
      put(
        () => database.importShared((query) => removeLecture(query, '', videoId)),
        'What was not removed before is still there.',
      ),
    storeGlossary: (glossary) =>
      put(() => database.importShared((query) => storeGlossary(query, '', glossary))),
    finish: () => put(() => database.analyze()),
  };
}
