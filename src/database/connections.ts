import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { redactor } from '../log/redact.js';
import { asDatabaseError, DatabaseError } from './database-error.js';
import { isDatabaseUrl } from './is-database-url.js';
import { Lease } from './lease.js';
import { secretsIn } from './secrets-in.js';

/**
 * Asks the database for rows.
 *
 * @param name - of the statement, the same for the same text: each connection prepares it once
 * @throws DatabaseError
 */
export type Query = <Row>(name: string, text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** How a transaction begins, and how long it may take. */
export interface TransactionKind {
  /** Statements without values. */
  readonly begin: string;
  /** In all, from asking for a connection on, in milliseconds. */
  readonly mostMs: number;
}

/** How many connections are in use and idle, and how many pieces of work wait for one. */
export interface ConnectionCounts {
  readonly used: number;
  readonly idle: number;
  readonly waiting: number;
}

const CONNECTING_MS = 1_000;
/** A server that is there begins a transaction at once, however long what is done in it may take. */
const BEGINNING_MS = 3_000;
/** Who stops the program waits; what was begun is undone by the database when it hears no more. */
const CLOSING_MS = 2_000;
const CONNECTIONS = 8;
const IDLE_MS = 60_000;
/** After so long without a word the other side is asked whether it is there: a migration may wait for an hour. */
const QUIET_MS = 10_000;

/** Numbers of 64 bits are ids and counts here, far below where a number of JavaScript stops being exact. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === pg.types.builtins.INT8
      ? Number
      : (pg.types.getTypeParser(type, format) as (text: string) => unknown),
};

/** Connections to one server. What is lost is made anew when it is needed. */
export class Connections {
  private readonly pool: pg.Pool;
  private readonly redact: (text: string) => string;

  /**
   * Connects to nothing as yet.
   *
   * @throws DatabaseError when the address is none
   */
  constructor(url: string) {
    this.redact = redactor(secretsIn(url));
    this.pool = new pg.Pool({
      connectionString: checkedUrl(url),
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECTING_MS,
      idleTimeoutMillis: IDLE_MS,
      application_name: 'lecture-bot',
      keepAlive: true,
      keepAliveInitialDelayMillis: QUIET_MS,
      types: TYPES,
    });
    // A connection that is lost while it lies idle: the pool has dropped it already.
    this.pool.on('error', () => undefined);
    // The same in the middle of some work: the next statement fails.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * Works in a transaction: what `work` does is done as a whole or not at all.
   *
   * @throws DatabaseError, and whatever `work` throws
   */
  async transaction<T>({ begin, mostMs }: TransactionKind, work: (query: Query) => Promise<T>): Promise<T> {
    const lease = await this.begun(begin, performance.now() + mostMs);
    const ask = async (config: pg.QueryConfig) => {
      try {
        return await lease.client.query<pg.QueryResultRow>(config);
      } catch (error) {
        if (lease.isOpen) throw asDatabaseError(error, this.redact);
        throw new DatabaseError('slow', `The database takes longer than ${mostMs} ms.`);
      }
    };
    // A connection answers one at a time, and pg wants to be asked so.
    let before: Promise<unknown> = Promise.resolve();
    let isOver = false;
    const query: Query = async <Row>(name: string, text: string, values: readonly unknown[]) => {
      const asked = before.then(() => {
        // Beyond the transaction it would run as whoever logged in, past the policies.
        if (isOver) throw new DatabaseError('failed', 'The transaction is over.');
        return ask({ name, text, values: [...values] });
      });
      before = asked.catch(() => undefined);
      return (await asked).rows as Row[];
    };
    try {
      const result = await work(query);
      isOver = true;
      await ask({ text: 'COMMIT' });
      lease.end();
      return result;
    } catch (error) {
      isOver = true;
      await lease.client.query('ROLLBACK').then(
        () => {
          lease.end();
        },
        () => {
          lease.drop();
        },
      );
      throw error;
    }
  }

  /** How many there are, how many of them are idle, and how many wait for one. */
  get counts(): ConnectionCounts {
    const { totalCount: all, idleCount: idle, waitingCount: waiting } = this.pool;
    return { used: all - idle, idle, waiting };
  }

  /** Ends all connections when the work on them is done, and waits for that for two seconds at most. */
  async close(): Promise<void> {
    await Promise.race([this.pool.end(), wait(CLOSING_MS, undefined, { ref: false })]);
  }

  /** A connection with a transaction begun. One that was lost while it lay idle shows it now, and another is tried. */
  private async begun(begin: string, until: number): Promise<Lease> {
    for (let tries = 0; ; tries++) {
      const client = await this.pool.connect().catch((error: unknown) => {
        throw asDatabaseError(error, this.redact);
      });
      const lease = new Lease(client, Math.min(BEGINNING_MS, until - performance.now()));
      try {
        await client.query(begin);
        lease.endAt(until);
        return lease;
      } catch (error) {
        const isLate = !lease.isOpen;
        lease.drop();
        if (isLate) throw new DatabaseError('slow', 'The database does not answer.');
        const failed = asDatabaseError(error, this.redact);
        if (failed.fault !== 'away' || tries >= CONNECTIONS) throw failed;
      }
    }
  }
}

/** @throws DatabaseError without the address: pg would tell all of it, with the password */
function checkedUrl(url: string): string {
  if (isDatabaseUrl(url)) return url;
  throw new DatabaseError(
    'failed',
    'The address of the database is none, as postgres://user:password@host/name is.',
  );
}
