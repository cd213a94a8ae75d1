import { setTimeout as wait } from 'node:timers/promises';
import { isNoAnswer } from '../database/database-error.js';
import type { DatabaseLibrary } from '../database/database-library.js';
import type { Log } from '../log/log.js';

/** Milliseconds between two looks at what has changed where nobody asks, and while the database gives no answer. */
const LOOK_MS = { mostly: 5_000, away: 1_000 };

/**
 * Looks again and again whether the lectures in the database have changed, and whether they can be had: health and figures
 * are to be right also where nobody asks for anything.
 *
 * @param signal - ends it
 * @param lookMs - milliseconds between two looks
 */
export async function lookOften(
  library: Pick<DatabaseLibrary, 'isAway' | 'refresh'>,
  log: Pick<Log, 'error'>,
  signal: AbortSignal,
  lookMs = LOOK_MS,
): Promise<void> {
  let told: string | undefined;
  for (;;) {
    const pause = library.isAway ? lookMs.away : lookMs.mostly;
    await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      await library.refresh();
      told = undefined;
    } catch (error) {
      // That there is no answer is told by the library.
      if (isNoAnswer(error) || String(error) === told) continue;
      told = String(error);
      log.error(
        'The list of the lectures in the database can’t be read; it is tried again and again.',
        error,
      );
    }
  }
}
