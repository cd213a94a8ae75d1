import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log/log.js';
import type { LectureStorage } from './lecture-store.js';

const HOUR_MS = 60 * 60 * 1_000;

/**
 * Removes what is over a day old of the drafts of all servers, now and every hour: also where nobody does anything.
 *
 * @param signal - ends it
 */
export async function clearDraftsHourly(
  store: Pick<LectureStorage, 'clearDrafts'>,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await store.clearDrafts().catch((error: unknown) => {
      log.error('Old drafts of lectures could not be removed.', error);
    });
    await wait(HOUR_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
