import type { Database } from '../database.js';
import { completeInDatabase } from './complete-in-database.js';
import type { DatabaseSearch } from './database-search.js';
import { findHits } from './find-hits.js';

/** Searches in a database, in this thread: the bot has it in one of its own, see `DatabaseSearch`. */
export function searchInDatabase(database: Database): Pick<DatabaseSearch, 'find' | 'complete'> {
  return {
    find: (serverId, request, glossary) =>
      database.read(serverId, (query) => findHits(query, request, glossary)),
    complete: (serverId, typed, limit) =>
      database.read(serverId, (query) => completeInDatabase(query, typed, limit)),
  };
}
