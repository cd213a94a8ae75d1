import { Worker } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { threadOutcome } from '../threads/thread-outcome.js';
import type { BuildOrder } from './build-library.js';
import type { LoadedLibrary } from './library-source.js';
import { threadError } from './memory-error.js';
import type { BuildOutcome } from './messages.js';

const BUILD_THREAD = new URL('build-thread.js', import.meta.url);

/**
 * Builds a library in a thread that ends with it.
 *
 * @throws CorpusError when the data cannot be used, and Error of the thread
 */
export async function buildApart(order: BuildOrder): Promise<LoadedLibrary> {
  const thread = new Worker(BUILD_THREAD, { workerData: order });
  const outcome = await threadOutcome<BuildOutcome>(thread, 'loads the lectures').catch((error: unknown) => {
    throw threadError(error);
  });
  if (outcome.kind === 'unusable') throw new CorpusError(outcome.message);
  return outcome.library;
}
