import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { CaptionError } from '../captions/caption-error.js';
import { isOutOfMemory, threadOutcome } from '../threads/thread-outcome.js';
import { ImportError } from './import-error.js';
import { UnknownVideoError, type Upload, type UploadedLecture } from './import-upload.js';

/** What came of importing an upload in a thread: errors lose their class on the way. */
export type UploadOutcome =
  | { readonly kind: 'imported'; readonly lecture: UploadedLecture }
  | { readonly kind: 'caption' | 'import' | 'unknown-video'; readonly message: string };

const IMPORT_THREAD = new URL('import-thread.js', import.meta.url);
/** A file of 8 MB takes a second and some 200 MB. */
const MOST_HEAP_MB = 768;
const LONGEST_MS = 30_000;

/** Which of the errors that are told to whoever uploaded the file this is; undefined for none of them. */
export function failureKind(error: unknown): Exclude<UploadOutcome['kind'], 'imported'> | undefined {
  if (error instanceof UnknownVideoError) return 'unknown-video';
  if (error instanceof ImportError) return 'import';
  return error instanceof CaptionError ? 'caption' : undefined;
}

/**
 * Imports an upload in a thread that ends with it, as `importUpload` does.
 *
 * @throws as that; ImportError also when it takes more time or memory than any captions do
 */
export async function importApart(upload: Upload): Promise<UploadedLecture> {
  const thread = new Worker(IMPORT_THREAD, {
    workerData: upload,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  const tooMuch = new ImportError(`${upload.name}: the file takes too long to read. Is it captions?`);
  const over = new AbortController();
  try {
    const outcome = await Promise.race([
      threadOutcome<UploadOutcome>(thread, 'imports'),
      wait(LONGEST_MS, undefined, { signal: over.signal, ref: false }),
    ]);
    if (outcome === undefined) throw tooMuch;
    switch (outcome.kind) {
      case 'imported':
        return outcome.lecture;
      case 'caption':
        throw new CaptionError(outcome.message);
      case 'import':
        throw new ImportError(outcome.message);
      case 'unknown-video':
        throw new UnknownVideoError(outcome.message);
    }
  } catch (error) {
    throw isOutOfMemory(error) ? tooMuch : error;
  } finally {
    over.abort();
    await thread.terminate();
  }
}
