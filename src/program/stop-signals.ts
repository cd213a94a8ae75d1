import { once } from 'node:events';
import { constants } from 'node:os';
import type { Log } from '../log/log.js';

/**
 * Milliseconds. A Ctrl+C reaches a program that npm has started twice: the terminal sends it to both, and npm passes
 * it on. So what comes right behind a signal is the same wish.
 */
const SAME_WISH = 500;

/** @returns aborted when the operator stops the program (SIGINT, SIGTERM); when that comes again, it ends at once */
export function stopSignals(log: Log): AbortSignal {
  const stopping = new AbortController();
  let since = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!stopping.signal.aborted) {
        since = performance.now();
        stopping.abort();
      } else if (performance.now() - since > SAME_WISH) {
        log.warn('Told to stop once more: ending at once.');
        process.exit(128 + constants.signals[signal]);
      }
    });
  }
  return stopping.signal;
}

/** Comes when the operator stops the program. */
export async function aborted(signal: AbortSignal): Promise<undefined> {
  if (!signal.aborted) await once(signal, 'abort');
}
