import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, DatabaseError, isNoAnswer } from '../database/database-error.js';
import type { Database } from '../database/database.js';
import type { Log } from '../log/log.js';

/** So long a database that is away is waited for at the start, in milliseconds: it may be started at the same time. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 500;

/**
 * What only the operator can change, by its code.
 *
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const ADVICE: readonly (readonly [code: RegExp, advice: string])[] = [
  [/^28/, 'Check the user and the password in LECTURE_DATABASE_URL, and what pg_hba.conf says of that user.'],
  [/^3D000/, 'Make it (createdb --owner USER NAME), or put the name of another into LECTURE_DATABASE_URL.'],
];
const OTHERWISE = 'Check the address in LECTURE_DATABASE_URL, and that PostgreSQL runs there.';

/**
 * Sees to it that the database can be used: its tables are made or brought up to date. One that is away is tried for
 * half a minute.
 *
 * @param signal - ends the trying
 * @throws DatabaseError with what the operator has to do
 */
export async function readyDatabase(
  database: Pick<Database, 'migrate'>,
  log: Log,
  signal: AbortSignal,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const begin = performance.now();
  for (let tries = 0; ; tries++) {
    try {
      await database.migrate();
      return;
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      const advice = adviceFor(error);
      const isOver = signal.aborted || performance.now() - begin > patienceMs;
      if (advice !== undefined || !isNoAnswer(error) || isOver) throw withAdvice(error, advice);
      if (tries === 0) {
        log.warn(`${error.message} It is tried for ${patienceMs / 1_000} seconds.`);
      }
      // Nothing else keeps the process up as yet.
      await wait(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

function adviceFor(error: DatabaseError): string | undefined {
  const code = codeOf(error) ?? '';
  return ADVICE.find(([known]) => known.test(code))?.[1];
}

function withAdvice(error: DatabaseError, advice: string | undefined): DatabaseError {
  if (advice === undefined && !isNoAnswer(error)) return error;
  return new DatabaseError(error.fault, `${error.message} ${advice ?? OTHERWISE}`, { cause: error.cause });
}
