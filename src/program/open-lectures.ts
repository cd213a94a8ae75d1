import { readLibraryConfig, readStateFolder, type Environment } from '../config/config.js';
import { readDatabaseAddress } from '../config/database-config.js';
import { ServerLibraries } from '../library/server-libraries.js';
import { LectureStore } from '../servers/lecture-store.js';
import { lecturesInDatabase } from './lectures-in-database.js';
import type { Lectures, LoadParts } from './lectures.js';
import { loadLectures } from './load-lectures.js';

/**
 * Opens the lectures where the settings say that they are: in the database, or else in files.
 *
 * @throws ConfigError when the settings can't be used; CorpusError when the lectures, and DatabaseError when the database
 */
export async function openLectures(settings: Environment, parts: LoadParts): Promise<Lectures> {
  const address = readDatabaseAddress(settings);
  if (address !== undefined) return lecturesInDatabase(address, parts);
  const library = await loadLectures(readLibraryConfig(settings), parts);
  const store = new LectureStore(readStateFolder(settings));
  const servers = new ServerLibraries(library, store, parts.log);
  return {
    use: (serverId, work) => servers.use(serverId, work),
    store,
    reload: () => library.reload(),
    close: async () => {
      await Promise.all([servers.close(), library.close()]);
    },
  };
}
