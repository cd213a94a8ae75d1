import { DatabaseLibrary } from '../database/database-library.js';
import { DatabaseStore } from '../database/database-store.js';
import { Database, type DatabaseAddress } from '../database/database.js';
import { keepingApart } from '../database/keep-apart.js';
import { DatabaseSearch } from '../database/search/database-search.js';
import type { SeenLectures } from '../database/seen-lectures.js';
import type { BotRecord } from '../health/bot-record.js';
import type { Log } from '../log/log.js';
import { extentOf } from './extent-of.js';
import type { Lectures, LoadParts } from './lectures.js';
import { lookOften } from './look-often.js';
import { onHangup } from './on-hangup.js';
import { readyDatabase } from './ready-database.js';

/**
 * Opens the lectures in a database, whose tables are made where they are missing. Nothing is loaded but their list.
 *
 * @throws DatabaseError when it can't be used
 */
export async function lecturesInDatabase(address: DatabaseAddress, parts: LoadParts): Promise<Lectures> {
  const { record, log, signal } = parts;
  const database = new Database(address);
  record.followDatabase(() => database.connections);
  const closing = new AbortController();
  const over = AbortSignal.any([signal, closing.signal]);
  let search: DatabaseSearch | undefined;
  const close = async () => {
    closing.abort();
    await Promise.all([search?.close(), database.close()]);
  };
  try {
    await readyDatabase(database, log, over);
    search = new DatabaseSearch(address, log);
    const store = keepingApart(new DatabaseStore(database), address);
    const library = new DatabaseLibrary({ database, search, store, observer: observed(record), log });
    const begin = performance.now();
    const seen = await library.refresh();
    if (!parts.isQuiet) logLectures(seen, begin, log);
    parts.onLoaded?.(false);
    const reload = async () => {
      library.forget();
      try {
        const begin = performance.now();
        const anew = await library.refresh();
        if (!parts.isQuiet) logLectures(anew, begin, log);
        parts.onLoaded?.(true);
        return undefined;
      } catch (error) {
        record.loadFailed();
        return error instanceof Error ? error : new Error(String(error));
      }
    };
    if (parts.atHangup) onHangup(() => void reload());
    void lookOften(library, log, over);
    return { use: (serverId, work) => library.use(serverId, work), store, reload, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function observed(record: BotRecord) {
  let size = { lectures: 0, segments: 0 };
  return {
    listed: ({ corpus }: SeenLectures) => {
      size = { lectures: corpus.lectures.length, segments: corpus.segmentCount };
      record.loaded(size);
    },
    failed: ({ fault }: { readonly fault: string }) => {
      record.databaseFailed(fault);
    },
    reached: (isReached: boolean) => {
      if (isReached) record.loaded(size);
      else record.lost('The database of the lectures gives no answer.');
    },
  };
}

function logLectures({ corpus }: SeenLectures, sinceMs: number, log: Log): void {
  if (corpus.lectures.length === 0) {
    log.warn('There are no lectures in the database yet: “npm run import -- FOLDER” puts some there.');
    return;
  }
  const { what, time, memory, figures } = extentOf(corpus, (performance.now() - sinceMs) / 1_000);
  log.info(`In the database there are ${what}, listed in ${time}; ${memory}.`, figures);
}
