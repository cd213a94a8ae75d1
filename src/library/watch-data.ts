import { setTimeout as wait } from 'node:timers/promises';
import { dataFiles, stateOf } from './data-state.js';

/** Milliseconds between two looks at the files. Looking at a hundred takes a few. */
const PAUSE_MS = 1_000;

/**
 * Calls back when the files of the lectures have changed and been left alone from one look to the next: editors write
 * in several steps. Looks at them from time to time, as messages of changes do not come from every file system, and
 * not out of a container.
 *
 * @param data - a CSV file of segments, or a folder of them; what it is now counts as known
 * @param signal - ends it
 * @param pause - waits until the next look
 * @returns when it is over
 */
export async function watchData(
  data: string,
  onChange: () => void,
  signal: AbortSignal,
  pause = pauseBetweenLooks,
): Promise<void> {
  const look = () =>
    dataFiles(data)
      .then(stateOf)
      .catch((error: unknown) => String(error));
  let known = await look();
  let before = known;
  for (;;) {
    await pause(signal);
    if (signal.aborted) return;
    const now = await look();
    if (now !== known && now === before) {
      known = now;
      onChange();
    }
    before = now;
  }
}

/** Ends early when it is over. */
async function pauseBetweenLooks(signal: AbortSignal): Promise<void> {
  await wait(PAUSE_MS, undefined, { signal, ref: false }).catch(() => undefined);
}
