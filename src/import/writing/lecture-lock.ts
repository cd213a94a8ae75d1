import { lock } from 'proper-lockfile';
import { ImportError } from '../import-error.js';

/** Milliseconds after which an import says once more that it is still at it. */
const UPDATE_MS = 2000;
/** A lock that nobody has renewed for so many milliseconds is of an import that was ended. */
const STALE_MS = 10_000;
/** Longer than a stale lock is in the way, and than it takes to write any lectures. */
const RETRIES = { retries: 240, factor: 1, minTimeout: 250, maxTimeout: 250, randomize: true };

/**
 * Changes a file while no other import does: one that reads it before another has written would undo what that wrote.
 * The lock is a folder beside the file, whose name ends in `.lock`. Waits up to a minute for another import.
 *
 * @param path - of a file that may not be there yet, in a folder that is
 * @param change - reads the file and writes it anew
 * @throws ImportError when another import does not let go of it; whatever `change` throws; Error of the file system
 */
export async function whileLocked<T>(path: string, change: () => Promise<T>): Promise<T> {
  const release = await lock(path, {
    realpath: false,
    stale: STALE_MS,
    update: UPDATE_MS,
    retries: RETRIES,
    // Whoever takes the lock of a process that stood still has the file as it is, whole.
    onCompromised: () => undefined,
  }).catch((error: unknown) => {
    throw isHeld(error)
      ? new ImportError(`${path}: another import is writing to this file. Import again when it is done.`)
      : error;
  });
  try {
    return await change();
  } finally {
    // A lock that somebody else took, or removed, is not there to be given back.
    await release().catch(() => undefined);
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}
