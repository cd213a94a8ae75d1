import { Turns } from '../turns/turns.js';
import { ImportError } from './import-error.js';
import type { Upload, UploadedLecture } from './import-upload.js';

/** How many uploads may wait, those that are being imported included. */
export interface MostWaiting {
  readonly all: number;
  /** Fewer than `all`, so that a server never takes the places of all others. */
  readonly ofOneServer: number;
}

/** With a second or two for each, whoever comes last waits for less than a minute. */
const MOST_WAITING: MostWaiting = { all: 12, ofOneServer: 3 };

/** Imports an upload that came from a server. @throws ImportError, also when too many are waiting */
export type ImportInTurn = (serverId: string, upload: Upload) => Promise<UploadedLecture>;

/**
 * Imports uploads one after the other, whoever they are from: each takes hundreds of megabytes while it lasts.
 *
 * @param importUpload - imports one
 */
export function inTurns(
  importUpload: (upload: Upload) => Promise<UploadedLecture>,
  mostWaiting = MOST_WAITING,
): ImportInTurn {
  const turns = new Turns();
  const waiting = new Map<string, number>();
  let allWaiting = 0;
  const count = (serverId: string, more: 1 | -1) => {
    allWaiting += more;
    const ofServer = (waiting.get(serverId) ?? 0) + more;
    if (ofServer === 0) waiting.delete(serverId);
    else waiting.set(serverId, ofServer);
  };
  return async (serverId, upload) => {
    const ofServer = waiting.get(serverId) ?? 0;
    if (allWaiting >= mostWaiting.all || ofServer >= mostWaiting.ofOneServer) {
      throw new ImportError(
        `${upload.name}: many lectures are being added just now. Please try again in a minute.`,
        { fault: { code: 'busy' } },
      );
    }
    count(serverId, 1);
    try {
      return await turns.take(() => importUpload(upload));
    } finally {
      count(serverId, -1);
    }
  };
}
