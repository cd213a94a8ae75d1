import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log/log.js';
import type { OpenLibrary } from './open-library.js';

/** A library that is always open. */
export interface KeptLibrary {
  /** The lectures as they are now. */
  readonly library: () => OpenLibrary;
  readonly close: () => Promise<void>;
}

/** Where the lectures were lost again right away there is little use in hurrying. */
const PAUSE_MS = 5000;

/**
 * Opens a library, and opens it anew whenever its thread is lost: it may have run out of memory. Meanwhile searches
 * fail, and the log says so.
 *
 * @param pauseMs - before it is opened again
 * @throws whatever opening it the first time throws
 */
export async function keepLibrary(
  open: () => Promise<OpenLibrary>,
  log: Log,
  pauseMs = PAUSE_MS,
): Promise<KeptLibrary> {
  const closing = new AbortController();
  const openAndTell = async () => {
    const library = await open();
    for (const line of [...library.warnings, ...library.remarks]) log.warn(line);
    return library;
  };
  let library = await openAndTell();
  const reopen = async (): Promise<void> => {
    for (;;) {
      try {
        await wait(pauseMs, undefined, { signal: closing.signal });
        library = await openAndTell();
        if (closing.signal.aborted) await library.close();
        log.info('The lectures are loaded again.');
        watch();
        return;
      } catch (error) {
        if (closing.signal.aborted) return;
        log.error('The lectures could not be loaded again.', error);
      }
    }
  };
  const watch = () => {
    void library.lost.then((error) => {
      if (closing.signal.aborted) return;
      log.error('The search has stopped; the lectures are loaded again.', error);
      return reopen();
    });
  };
  watch();
  return {
    library: () => library,
    async close() {
      closing.abort();
      await library.close();
    },
  };
}
