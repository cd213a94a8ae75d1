import { setTimeout as wait } from 'node:timers/promises';
import { CorpusError } from '../corpus/corpus-error.js';
import type { Log } from '../log/log.js';
import { SharedTurns } from '../turns/shared-turns.js';
import { LentLibrary } from './lent-library.js';
import { MemoryError } from './memory-error.js';
import type { OpenLibrary } from './open-library.js';

/** A library that is always open: others may take its place. */
export interface KeptLibrary {
  /**
   * Does something with the lectures as they are now. They stay as they are until it is done, whatever is loaded
   * meanwhile.
   */
  readonly use: <T>(work: (library: OpenLibrary) => Promise<T>) => Promise<T>;
  /**
   * Loads the lectures anew, beside those there are, and puts them in their place in one step. Where they cannot be
   * used those there are stay. Asked again meanwhile, it loads them once more after that.
   *
   * @returns what went wrong, undefined when nothing did
   */
  readonly reload: () => Promise<Error | undefined>;
  readonly close: () => Promise<void>;
}

/**
 * How long the search is left alone before it is opened again, in milliseconds: after each failure twice as long, until
 * one has lived for the longest pause.
 */
export interface Pauses {
  readonly first: number;
  readonly longest: number;
}

/** Where the lectures were lost again right away there is little use in hurrying. */
const PAUSES: Pauses = { first: 5_000, longest: 300_000 };

/**
 * Opens a library, and opens it anew when that is asked for or its thread is lost: it may have run out of memory.
 * Until a lost one is open again searches fail, and the log says so.
 *
 * @param tell - called for each library that was opened, with the seconds it took
 * @throws whatever opening it the first time throws
 */
export async function keepLibrary(
  open: () => Promise<OpenLibrary>,
  tell: (library: OpenLibrary, seconds: number) => void,
  log: Log,
  pauses: Pauses = PAUSES,
): Promise<KeptLibrary> {
  const closing = new AbortController();
  const openNew = () => openLent(open, tell, log, closing.signal);
  let current = await openNew();

  const replace = async (): Promise<Error | undefined> => {
    try {
      const old = current;
      current = await openNew();
      watch(current);
      await old.letGo();
      return undefined;
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      if (closing.signal.aborted) return reason;
      const meanwhile = current.isLost ? 'searches fail until they are' : 'those there were are kept';
      tellError(log, `The lectures could not be loaded again; ${meanwhile}.`, reason);
      return reason;
    }
  };
  const reloads = new SharedTurns(replace);

  const watch = (lent: LentLibrary) => {
    void lent.library.lost.then((error) => {
      lent.isLost = true;
      return reopenLost(lent, error);
    });
  };
  let pause = pauses.first;
  const reopenLost = async (lost: LentLibrary, error: Error): Promise<void> => {
    const isOver = () => closing.signal.aborted || lost !== current;
    if (isOver()) return;
    tellError(log, 'The search has stopped; the lectures are loaded again.', error);
    // One that was lost soon after it was opened is likely to be lost again.
    if (performance.now() - lost.sinceMs > pauses.longest) pause = pauses.first;
    for (; !isOver(); pause = Math.min(2 * pause, pauses.longest)) {
      await wait(pause, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      if (!isOver()) await reloads.take();
    }
  };

  watch(current);
  return {
    use: (work) => current.use(work),
    reload: () => reloads.take(),
    async close() {
      closing.abort();
      await current.library.close();
    },
  };
}

/**
 * Opens a library, says so, and what is worth a warning in it.
 *
 * @throws Error when all is being closed meanwhile; whatever `open` throws
 */
async function openLent(
  open: () => Promise<OpenLibrary>,
  tell: (library: OpenLibrary, seconds: number) => void,
  log: Log,
  closing: AbortSignal,
): Promise<LentLibrary> {
  const begin = performance.now();
  const library = await open();
  if (closing.aborted) {
    await library.close();
    throw new Error('The lectures are closed.');
  }
  for (const line of [...library.warnings, ...library.remarks]) log.warn(line);
  tell(library, (performance.now() - begin) / 1_000);
  return new LentLibrary(library);
}

/** Where the message says what to do, where in the code it came up helps nobody. */
function tellError(log: Log, sentence: string, reason: Error): void {
  if (reason instanceof CorpusError || reason instanceof MemoryError) {
    log.error(`${sentence} ${reason.message}`);
  } else {
    log.error(sentence, reason);
  }
}
