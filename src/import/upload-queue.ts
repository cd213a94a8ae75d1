import { Turns } from '../turns/turns.js';
import { ImportError } from './import-error.js';
import type { Upload, UploadedLecture } from './import-upload.js';

/** With a second or two for each, whoever comes last waits for less than a minute. */
const MOST_WAITING = 12;

/**
 * Imports uploads one after the other, whoever they are from: each takes hundreds of megabytes while it lasts.
 *
 * @param importUpload - imports one
 * @returns the same, but throws ImportError when too many are waiting
 */
export function inTurns(
  importUpload: (upload: Upload) => Promise<UploadedLecture>,
  mostWaiting = MOST_WAITING,
): (upload: Upload) => Promise<UploadedLecture> {
  const turns = new Turns();
  let waiting = 0;
  return async (upload) => {
    if (waiting >= mostWaiting) {
      throw new ImportError(
        `${upload.name}: many lectures are being added just now. Please try again in a minute.`,
        { fault: { code: 'busy' } },
      );
    }
    waiting++;
    try {
      return await turns.take(() => importUpload(upload));
    } finally {
      waiting--;
    }
  };
}
