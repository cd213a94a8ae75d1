/** Where the operator reads what happens. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** @param cause - what was thrown, logged with its stack */
  error(message: string, cause?: unknown): void;
}

/**
 * Makes a log that writes lines.
 *
 * @param write - takes one line, without its end
 * @param secrets - texts that never reach the log; they are replaced by "[secret]"
 */
export function createLog(write: (line: string) => void, secrets: readonly string[]): Log {
  const line = (level: string, message: string) => {
    let text = `${level} ${message}`;
    for (const secret of secrets) if (secret !== '') text = text.replaceAll(secret, '[secret]');
    write(text);
  };
  return {
    info: (message) => {
      line('info ', message);
    },
    warn: (message) => {
      line('warn ', message);
    },
    error: (message, cause) => {
      line('error', cause === undefined ? message : `${message} ${described(cause)}`);
    },
  };
}

function described(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const own = cause.stack ?? `${cause.name}: ${cause.message}`;
  return cause.cause === undefined ? own : `${own}\nCaused by: ${described(cause.cause)}`;
}
