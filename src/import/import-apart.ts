import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FileFault } from '../captions/file-fault.js';
import { isOutOfMemory, threadOutcome } from '../threads/thread-outcome.js';
import { ImportError } from './import-error.js';
import type { Upload, UploadedLecture } from './import-upload.js';

/** What came of importing an upload in a thread: errors lose their class on the way. */
export type UploadOutcome =
  | { readonly kind: 'imported'; readonly lecture: UploadedLecture }
  | { readonly kind: 'refused'; readonly message: string; readonly fault: FileFault };

const IMPORT_THREAD = new URL('import-thread.js', import.meta.url);

/** How much reading an upload may take. */
export interface ImportLimits {
  /** Of memory, in MB. */
  readonly mostHeapMb: number;
  readonly longestMs: number;
}

/** A file of 8 MB takes a second and some 200 MB. */
const LIMITS: ImportLimits = { mostHeapMb: 768, longestMs: 30_000 };

/**
 * Imports an upload in a thread that ends with it, as `importUpload` does.
 *
 * @throws ImportError for whatever that refuses, and when it takes more time or memory than any captions do
 */
export async function importApart(
  upload: Upload,
  { mostHeapMb, longestMs }: ImportLimits = LIMITS,
): Promise<UploadedLecture> {
  const thread = new Worker(IMPORT_THREAD, {
    workerData: upload,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
  });
  const tooMuch = new ImportError(`${upload.name}: the file takes too long to read. Is it captions?`, {
    fault: { code: 'too-slow' },
  });
  const over = new AbortController();
  try {
    const outcome = await Promise.race([
      threadOutcome<UploadOutcome>(thread, 'imports'),
      wait(longestMs, undefined, { signal: over.signal, ref: false }),
    ]);
    if (outcome === undefined) throw tooMuch;
    if (outcome.kind === 'imported') return outcome.lecture;
    throw new ImportError(outcome.message, { fault: outcome.fault });
  } catch (error) {
    throw isOutOfMemory(error) ? tooMuch : error;
  } finally {
    over.abort();
    await thread.terminate();
  }
}
