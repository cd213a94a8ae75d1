import type { FileFault } from '../../captions/file-fault.js';
import { doneApart, ThreadLimitError, type ThreadLimits } from '../../threads/done-apart.js';
import { ImportError } from '../import-error.js';
import type { Upload, UploadedLecture } from './import-upload.js';

/** What came of importing an upload in a thread: errors lose their class on the way. */
export type UploadOutcome =
  | { readonly kind: 'imported'; readonly lecture: UploadedLecture }
  | { readonly kind: 'refused'; readonly message: string; readonly fault: FileFault };

const IMPORT_THREAD = new URL('import-thread.js', import.meta.url);

/** A file of 8 MB takes a second and some 200 MB. */
const LIMITS: ThreadLimits = { mostHeapMb: 768, longestMs: 30_000 };

/**
 * Imports an upload in a thread that ends with it, as `importUpload` does.
 *
 * @throws ImportError for whatever that refuses, and when it takes more time or memory than any captions do
 */
export async function importApart(upload: Upload, limits = LIMITS): Promise<UploadedLecture> {
  try {
    const outcome = await doneApart<UploadOutcome>(IMPORT_THREAD, upload, 'imports', limits);
    if (outcome.kind === 'imported') return outcome.lecture;
    throw new ImportError(outcome.message, { fault: outcome.fault });
  } catch (error) {
    if (!(error instanceof ThreadLimitError)) throw error;
    throw new ImportError(`${upload.name}: the file takes too long to read. Is it captions?`, {
      fault: { code: 'too-slow' },
      cause: error,
    });
  }
}
