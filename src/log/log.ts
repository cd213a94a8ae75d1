import { pino, stdTimeFunctions } from 'pino';
import { errorFields } from './error-fields.js';
import { shownAs, type LogForm } from './log-form.js';
import { redactor } from './redact.js';

/** What a line says once more, for programs. No member's words: the log of a bot is no place for them. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** Where the operator reads what happens. */
export interface Log {
  /** What helps to find out why something does not work; mostly it is left out. */
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** @param cause - what was thrown, logged with its stack */
  error(message: string, cause?: unknown, fields?: LogFields): void;
}

/** How much is logged, the least first. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** Lines of less weight are left out. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How a log is kept; plain lines from `info` on when left out. */
export interface LogOptions {
  readonly form?: LogForm;
  readonly level?: LogLevel;
  /** The number of the shard that logs, which each line then says; none when left out. */
  readonly shard?: number | undefined;
}

/**
 * Makes a log that writes lines, at once: none is lost when the process ends.
 *
 * @param write - takes one line, without its end
 * @param secrets - texts that never reach the log, in whatever form; they are replaced by "[secret]"
 */
export function createLog(
  write: (line: string) => void,
  secrets: readonly string[],
  { form = 'plain', level = 'info', shard }: LogOptions = {},
): Log {
  const redact = redactor(secrets);
  const logger = pino(
    {
      level,
      base: shard === undefined ? null : { shard },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (thrown: unknown) => errorFields(thrown, redact) },
    },
    {
      write: (line) => {
        write(shownAs(form, redact(line)));
      },
    },
  );
  return {
    debug: (message, fields = {}) => {
      logger.debug(fields, message);
    },
    info: (message, fields = {}) => {
      logger.info(fields, message);
    },
    warn: (message, fields = {}) => {
      logger.warn(fields, message);
    },
    error: (message, cause, fields = {}) => {
      logger.error(cause === undefined ? fields : { ...fields, err: cause }, message);
    },
  };
}
