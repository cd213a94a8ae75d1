import { BoundedTurns, type MostWaiting } from '../../turns/bounded-turns.js';
import { ImportError } from '../import-error.js';
import type { Upload, UploadedLecture } from './import-upload.js';

/** Imports an upload that came from a server. @throws ImportError, also when too many are waiting */
export type ImportInTurn = (serverId: string, upload: Upload) => Promise<UploadedLecture>;

/**
 * Imports uploads one after the other, whoever they are from: each takes hundreds of megabytes while it lasts.
 *
 * @param importUpload - imports one
 */
export function inTurns(
  importUpload: (upload: Upload) => Promise<UploadedLecture>,
  mostWaiting?: MostWaiting,
): ImportInTurn {
  const turns = new BoundedTurns(mostWaiting);
  return async (serverId, upload) => {
    const imported = turns.take(serverId, () => importUpload(upload));
    if (imported !== undefined) return imported;
    throw new ImportError(
      `${upload.name}: many lectures are being added just now. Please try again in a minute.`,
      { fault: { code: 'busy' } },
    );
  };
}
