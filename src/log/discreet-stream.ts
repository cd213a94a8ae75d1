import { redactor } from './redact.js';

/** Where a command writes for people: a terminal, or else it is not. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * A stream that takes secrets out of each text which is written to another.
 *
 * @param secrets - see {@link redactor}
 */
export function discreetStream(stream: Stream, secrets: readonly string[]): Stream {
  const redact = redactor(secrets);
  return {
    isTTY: stream.isTTY === true,
    // A terminal may be made wider or narrower.
    get columns() {
      return stream.columns ?? 0;
    },
    write: (text) => stream.write(redact(text)),
  };
}
