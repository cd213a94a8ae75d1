import { NoAnswerError } from '../search/no-answer-error.js';

/**
 * Why the database gave no answer:
 *
 * - `away`: it cannot be reached, or lets nobody in
 * - `slow`: it was reached and took too long, or has no connection to spare
 * - `failed`: it refused what was asked
 */
export type DatabaseFault = 'away' | 'slow' | 'failed';

/** The database gave no answer. The message is for the operator and holds no password. */
export class DatabaseError extends NoAnswerError {
  override readonly name = 'DatabaseError';

  constructor(
    readonly fault: DatabaseFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  override get isPassing(): boolean {
    return this.fault !== 'failed';
  }
}

/** Whether the database gave no answer for now, and may give one to the same question in a minute. */
export function isNoAnswer(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.isPassing;
}

/** A DatabaseError as plain data, for a message from one thread to another: errors lose their class on the way. */
export interface ToldError {
  readonly kind: 'no-answer';
  readonly fault: DatabaseFault;
  readonly message: string;
  readonly cause: unknown;
}

/** Writes an error as plain data, to be sent to another thread; {@link errorTold} reads it there. */
export function toldError({ fault, message, cause }: DatabaseError): ToldError {
  return { kind: 'no-answer', fault, message, cause };
}

/** Makes the error again that another thread wrote as plain data. */
export function errorTold({ fault, message, cause }: ToldError): DatabaseError {
  return new DatabaseError(fault, message, { cause });
}

/** What PostgreSQL or the network calls what went wrong, where it is known. */
export function codeOf({ cause }: DatabaseError): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}

/**
 * Classes and codes of errors that are the server's own trouble and not the statement's: of connections, of
 * authorization, no such database, too many connections, and a server that stops or starts.
 *
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const AWAY = /^(?:08|28|3D000|53300|57P0[1-5])/;
/** A statement that took too long, or waited too long for a lock, or stood in the way of a replica. */
const SLOW = /^(?:57014|55P03|25P0[34]|40001)/;
/** As pg and pg-pool put it where the connection itself gives no code. */
const NO_CONNECTION = /^(?:Connection terminated|Client has encountered a connection error|Connection ended)/;
const NO_ROOM = /^(?:timeout exceeded when trying to connect|Query read timeout)/;

/**
 * What pg threw, as an error that may be logged.
 *
 * @param redact - takes the password out of a text
 */
export function asDatabaseError(thrown: unknown, redact: (text: string) => string): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const code = 'code' in error ? String(error.code) : '';
  const said = redact(error.message === '' ? code : error.message);
  const isHarmless = redact(error.stack ?? '') === (error.stack ?? '');
  const options = { cause: isHarmless ? error : withoutSecrets(error, redact) };
  if (NO_ROOM.test(error.message) || SLOW.test(code)) {
    return new DatabaseError('slow', `The database takes too long: ${said}.`, options);
  }
  if (NO_CONNECTION.test(error.message) || AWAY.test(code) || /^E[A-Z_]{3,}/.test(code)) {
    return new DatabaseError('away', `The database cannot be reached: ${said}.`, options);
  }
  // What it quotes may be what a member typed.
  const [reason = ''] = said.split('"', 1);
  return new DatabaseError('failed', `The database refuses: ${reason.trimEnd()}.`, options);
}

/**
 * What the operator needs of an error in which a password stands, or what looks like one: a password may be a word of the
 * message, or of the path of a file.
 */
function withoutSecrets(error: Error, redact: (text: string) => string): Error {
  const told = new Error(redact(error.message));
  told.name = error.name;
  told.stack = redact(error.stack ?? '');
  return 'code' in error ? Object.assign(told, { code: error.code }) : told;
}
