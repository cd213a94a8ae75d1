import { escapeLiteral } from 'pg';
import { Lanes } from '../turns/lanes.js';
import { Connections, type ConnectionCounts, type Query } from './connections.js';
import { DatabaseError } from './database-error.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations/index.js';

/** Where the database is. Both hold a password. */
export interface DatabaseAddress {
  /** `postgres://user:password@host:port/name`, with parameters as libpq has them: `?sslmode=verify-full`. */
  readonly url: string;
  /** A copy that only reads, for all reading. */
  readonly readUrl?: string | undefined;
}

/** Milliseconds that a reading may take: Discord gives three seconds for an answer, and something else may have to be done. */
const READ_MS = 2_000;
/** Milliseconds that a writing may take: whoever has a lecture kept is told to wait, and another may be kept first. */
const WRITE_MS = 20_000;
const IMPORT_STATEMENT_MS = 60_000;
const IMPORT_MS = 10 * IMPORT_STATEMENT_MS;
const MIGRATION_MS = 60 * 60_000;
/** Milliseconds that a copy that only reads is waited for; the rest of the time is for asking the database itself. */
const COPY_MS = READ_MS / 2;
/** So many write at a time: who waits for another who writes for the same server keeps a connection from those who read. */
const MOST_WRITING = 4;
/** Milliseconds for which a copy that gave no answer is not asked again. */
const COPY_AWAY_MS = 10_000;

/** The extensions are in the first, unless the operator had them before. */
const SEARCH_PATH = 'SET LOCAL search_path = lecture_bot, public, pg_temp';

/**
 * The lectures of all processes in PostgreSQL. Work on rows is done as one of two roles that see and write no more than
 * they should, whatever the statements say: see `migrations/own-rows.ts`.
 */
export class Database {
  private readonly main: Connections;
  private readonly copy: Connections | undefined;
  private readonly writing = new Lanes(MOST_WRITING);
  private copyAwayUntil = 0;

  /**
   * Connects when there is something to ask, and again whenever that was lost.
   *
   * @throws DatabaseError when an address is none
   */
  constructor({ url, readUrl }: DatabaseAddress) {
    this.main = new Connections(url);
    this.copy = readUrl === undefined ? undefined : new Connections(readUrl);
  }

  /**
   * Brings the tables to what the program needs; of several processes one does it, and the others wait.
   *
   * @throws DatabaseError, also when they are of a newer program
   */
  async migrate(): Promise<void> {
    await this.main.transaction({ begin: `BEGIN; ${SEARCH_PATH}`, mostMs: MIGRATION_MS }, (query) =>
      migrate(query, MIGRATIONS),
    );
  }

  /**
   * Reads the shared lectures and those of a server, all as they are at one moment, within two seconds. Where there is a
   * copy that is read from, what was written a moment ago may not be there yet; without it, or when it gives no answer, the
   * database itself is asked. So `work` may be done twice.
   *
   * @throws DatabaseError, and whatever `work` throws
   */
  async read<T>(serverId: string | undefined, work: (query: Query) => Promise<T>): Promise<T> {
    const begin = beginAs(
      'lecture_member',
      serverId ?? '',
      READ_MS,
      'ISOLATION LEVEL REPEATABLE READ READ ONLY',
    );
    const since = performance.now();
    if (this.copy !== undefined && since >= this.copyAwayUntil) {
      try {
        return await this.copy.transaction({ begin, mostMs: COPY_MS }, work);
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error;
        // What the copy refuses says nothing of whether it is there.
        if (error.fault !== 'failed') this.copyAwayUntil = performance.now() + COPY_AWAY_MS;
      }
    }
    return this.main.transaction({ begin, mostMs: READ_MS - (performance.now() - since) }, work);
  }

  /**
   * Writes what a server has of its own, within 20 seconds; sees what was written before, also by others.
   *
   * @param serverId - not empty: nothing can be written otherwise
   * @throws DatabaseError, and whatever `work` throws
   */
  write<T>(serverId: string, work: (query: Query) => Promise<T>): Promise<T> {
    const begin = beginAs('lecture_member', serverId, WRITE_MS);
    return this.writing.take(false, () => this.main.transaction({ begin, mostMs: WRITE_MS }, work));
  }

  /**
   * Writes what all servers share, each statement within a minute.
   *
   * @throws DatabaseError, and whatever `work` throws
   */
  importShared<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const begin = beginAs('lecture_importer', '', IMPORT_STATEMENT_MS);
    return this.main.transaction({ begin, mostMs: IMPORT_MS }, work);
  }

  /**
   * Counts what is in the tables, so that the way to look something up is chosen by it. The database does so by itself, but
   * minutes after an import.
   *
   * @throws DatabaseError
   */
  async analyze(): Promise<void> {
    const kind = { begin: `BEGIN; ${SEARCH_PATH}`, mostMs: IMPORT_MS };
    const tables = 'lectures, segments, segment_words, lecture_terms, terms, totals, glossary';
    await this.main.transaction(kind, (query) => query('', `ANALYZE ${tables}`, []));
  }

  /** How many connections there are in this thread, those to the copy among them. */
  get connections(): ConnectionCounts {
    const [main, copy] = [this.main.counts, this.copy?.counts];
    return {
      used: main.used + (copy?.used ?? 0),
      idle: main.idle + (copy?.idle ?? 0),
      waiting: main.waiting + (copy?.waiting ?? 0),
    };
  }

  /** Ends all connections when the work on them is done. */
  async close(): Promise<void> {
    await Promise.all([this.main.close(), this.copy?.close()]);
  }
}

/** Begins a transaction as a role, in one go: each statement by itself would be a way to the server and back. */
function beginAs(role: string, serverId: string, statementMs: number, mode = ''): string {
  return [
    `BEGIN ${mode}`,
    `SET LOCAL ROLE ${role}`,
    `SET LOCAL lecture.server = ${escapeLiteral(serverId)}`,
    `SET LOCAL statement_timeout = ${statementMs}`,
    SEARCH_PATH,
  ].join('; ');
}
