import type { Query } from './connections.js';
import { DatabaseError } from './database-error.js';
import type { Migration } from './migrations/migration.js';

/** Any number that nothing else takes a lock by. */
const LOCK = 5_391_207_466;

/**
 * Applies what is missing of the migrations, in order, in the transaction that it is called in: all or nothing. Whoever
 * comes meanwhile waits, and finds nothing left to do.
 *
 * @param migrations - numbered from 1
 * @throws DatabaseError when there are newer ones in the database, or it does not let its owner make what is needed
 */
export async function migrate(query: Query, migrations: readonly Migration[]): Promise<void> {
  await query('', 'SELECT pg_advisory_xact_lock($1)', [LOCK]);
  try {
    await applyMissing(query, migrations);
  } catch (error) {
    throw isNotAllowed(error) ? missingRights(error) : error;
  }
}

async function applyMissing(query: Query, migrations: readonly Migration[]): Promise<void> {
  const newest = Math.max(0, ...(await appliedMigrations(query)));
  if (newest > migrations.length) {
    throw new DatabaseError(
      'failed',
      `The database is of a newer version of this program: it has migration ${newest}, and this one knows ` +
        `${migrations.length}. Start the newer version, or set LECTURE_DATABASE_URL to another database.`,
    );
  }
  for (const { number, name, sql } of migrations.slice(newest)) {
    await query('', sql, []);
    await query('', 'INSERT INTO lecture_bot.migrations (number, name) VALUES ($1, $2)', [number, name]);
  }
}

async function appliedMigrations(query: Query): Promise<number[]> {
  const [there] = await query<{ found: string | null }>(
    '',
    `SELECT to_regclass('lecture_bot.migrations')::text AS found`,
    [],
  );
  if (there?.found == null) {
    await query('', 'CREATE SCHEMA IF NOT EXISTS lecture_bot', []);
    await query(
      '',
      `CREATE TABLE lecture_bot.migrations (
         number int PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
      [],
    );
  }
  const rows = await query<{ number: number }>('', 'SELECT number FROM lecture_bot.migrations', []);
  return rows.map(({ number }) => number);
}

/** Of `insufficient_privilege`. */
const NOT_ALLOWED = '42501';

function isNotAllowed(error: unknown): error is DatabaseError {
  return (
    error instanceof DatabaseError &&
    error.cause instanceof Error &&
    'code' in error.cause &&
    error.cause.code === NOT_ALLOWED
  );
}

function missingRights(cause: DatabaseError): DatabaseError {
  return new DatabaseError(
    'failed',
    'The user of LECTURE_DATABASE_URL may not make what the bot needs. It has to own the database and to have the right ' +
      'CREATEROLE, or a superuser has to make the roles lecture_member and lecture_importer (NOLOGIN) and grant them to it. ' +
      cause.message,
    { cause },
  );
}
