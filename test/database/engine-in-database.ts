import type { WholeCorpus } from '../../src/corpus/corpus.js';
import type { GlossaryEntry } from '../../src/corpus/glossary.js';
import type { Database } from '../../src/database/database.js';
import { LectureLists } from '../../src/database/lecture-lists.js';
import { databaseEngine } from '../../src/database/search/database-engine.js';
import { searchInDatabase } from '../../src/database/search/search-in-database.js';
import type { SeenLectures } from '../../src/database/seen-lectures.js';
import { storeLectures } from '../../src/database/store-lectures.js';
import type { SearchEngine } from '../../src/search/search-engine.js';

/** Stores lectures as a server's own, and opens the search over them and those that are shared. */
export async function engineOfServer(
  database: Database,
  serverId: string,
  { lectures }: WholeCorpus,
  glossary: readonly GlossaryEntry[] = [],
): Promise<SearchEngine> {
  const all = lectures.map((lecture) => ({ lecture }));
  await database.write(serverId, (query) => storeLectures(query, serverId, all));
  const seen = await new LectureLists(database, () => undefined).seenIn(serverId);
  return engineInDatabase(database, { ...seen, glossary });
}

/** The search over lectures in a database, in this thread: a program has it in one of its own. */
export function engineInDatabase(database: Database, seen: SeenLectures): SearchEngine {
  return databaseEngine(searchInDatabase(database), seen);
}
