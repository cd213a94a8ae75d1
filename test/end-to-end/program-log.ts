/** A line of the program's log, where it is for programs. */
export interface LogRecord {
  readonly level: string;
  readonly msg: string;
  readonly err?: { readonly stack: string };
  readonly [field: string]: unknown;
}

/** The lines of a log that are no objects; the last may still be being written. */
export function plainLines(log: string): string[] {
  return wholeLines(log).filter((line) => recordOf(line) === undefined);
}

/** All objects of a log. */
export function records(log: string): LogRecord[] {
  return wholeLines(log)
    .map(recordOf)
    .filter((record) => record !== undefined);
}

/** A log as people are shown it, whatever it was written for, without what is there for finding faults. */
export function readable(log: string): string {
  return log
    .split('\n')
    .map((line) => {
      const record = recordOf(line);
      if (record === undefined) return line;
      const { level, msg, err } = record;
      return `${level.padEnd(5)} ${msg}${err === undefined ? '' : ` ${err.stack}`}`;
    })
    .filter((line) => !line.startsWith('debug '))
    .join('\n');
}

const wholeLines = (log: string) => log.split('\n').slice(0, -1);

function recordOf(line: string): LogRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? (value as LogRecord) : undefined;
  } catch {
    return undefined;
  }
}
