import type { Query } from './connections.js';
import { codeOf, DatabaseError } from './database-error.js';
import type { Migration } from './migrations/migration.js';

/** Any number that nothing else takes a lock by. */
const LOCK = 5_391_207_466;

/**
 * Applies what is missing of the migrations, in order, in the transaction that it is called in: all or nothing. Whoever
 * comes meanwhile waits, and finds nothing left to do.
 *
 * @param migrations - numbered from 1
 * @throws DatabaseError when there are newer ones in the database, or it does not let its owner make what is needed,
 *   and when anybody may put functions where those of the tables look for theirs
 */
export async function migrate(query: Query, migrations: readonly Migration[]): Promise<void> {
  await query('', 'SELECT pg_advisory_xact_lock($1)', [LOCK]);
  try {
    await applyMissing(query, migrations);
  } catch (error) {
    throw error instanceof DatabaseError ? withAdvice(error) : error;
  }
  await refuseOpenSchema(query);
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

/**
 * Functions that work as the owner look for others in the schema `public`, since the extensions may be there. Before
 * PostgreSQL 15 everybody could put some there, and where the owner of the tables does not own that schema the first
 * migration cannot mend it.
 */
async function refuseOpenSchema(query: Query): Promise<void> {
  const [open] = await query(
    '',
    `SELECT FROM pg_namespace CROSS JOIN unnest(ARRAY['lecture_member', 'lecture_importer']) AS role
     WHERE nspname = 'public' AND has_schema_privilege(role, pg_namespace.oid, 'CREATE')`,
    [],
  );
  if (open === undefined) return;
  throw new DatabaseError(
    'failed',
    'Whoever is in the database may put functions into its schema public, which the bot would run as the owner of the ' +
      'tables. Run this in the database as the owner of the schema or as a superuser, and start again: ' +
      'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
  );
}

const EXTENSIONS = 'the extensions pg_trgm, fuzzystrmatch and intarray';
const NOT_ALLOWED =
  'The user of LECTURE_DATABASE_URL may not make what the bot needs. It has to own the database and to have the right ' +
  'CREATEROLE, or a superuser has to make the roles lecture_member and lecture_importer (NOLOGIN) and grant them to it. ' +
  `Where it may not make ${EXTENSIONS}, a superuser has to, in the schema public.`;
const NOT_THERE =
  `The database lacks what the bot needs: ${EXTENSIONS}. They come with PostgreSQL, on Debian in the package postgresql, ` +
  'elsewhere in postgresql-contrib; where they are made already they have to be in the schema public.';

/**
 * What to do, by the code of what went wrong.
 *
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const ADVICE: ReadonlyMap<string | undefined, string> = new Map([
  // Insufficient privilege.
  ['42501', NOT_ALLOWED],
  // Feature not supported, or before version 14 undefined file: no such extension.
  ['0A000', NOT_THERE],
  ['58P01', NOT_THERE],
  // Undefined object, undefined function: it is where nothing is looked for.
  ['42704', NOT_THERE],
  ['42883', NOT_THERE],
]);

/** What went wrong, with what to do about it where that is known. */
function withAdvice(cause: DatabaseError): DatabaseError {
  const advice = ADVICE.get(codeOf(cause));
  if (advice === undefined) return cause;
  // In full: nothing of it is what a member typed.
  const said = cause.cause instanceof Error ? cause.cause.message : cause.message;
  return new DatabaseError('failed', `${advice} PostgreSQL says: ${said}.`, { cause });
}
