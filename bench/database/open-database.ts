import { DatabaseError } from '../../src/database/database-error.js';
import { DatabaseLibrary } from '../../src/database/database-library.js';
import { DatabaseStore } from '../../src/database/database-store.js';
import { Database } from '../../src/database/database.js';
import { DatabaseSearch } from '../../src/database/search/database-search.js';
import { createLog } from '../../src/log/log.js';
import type { SeenLibrary } from '../../src/servers/seen-library.js';

/** A library in the database, as a shard has it. */
export interface OpenDatabase {
  readonly use: <T>(work: (library: SeenLibrary) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens the library in a database as the bot does, with the search in a thread of its own. */
export function openDatabase(url: string): OpenDatabase {
  const log = createLog((line) => process.stderr.write(`${line}\n`), [], { form: 'plain', level: 'warn' });
  const database = new Database({ url });
  const search = new DatabaseSearch({ url }, log);
  const observer = { listed: () => undefined, failed: () => undefined, reached: () => undefined };
  const library = new DatabaseLibrary({
    database,
    search,
    store: new DatabaseStore(database),
    observer,
    log,
  });
  return {
    use: (work) => library.use(undefined, work),
    async close() {
      await Promise.all([search.close(), database.close()]);
    },
  };
}

/** Whether something was answered: what takes too long is refused. */
export async function isAnswered(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.fault === 'slow') return false;
    throw error;
  }
}
