import { MessageChannel, Worker } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { threadOutcome } from '../threads/thread-outcome.js';
import { codeKey } from './library-key.js';
import type { LibrarySource } from './library-source.js';
import { MemoryError, threadError } from './memory-error.js';
import type { LoadOrder, LoadOutcome, ReadyLibrary } from './messages.js';

const LOAD_THREAD = new URL('load-thread.js', import.meta.url);

/** A library that was loaded in another thread. */
export interface LoadedApart {
  readonly library: ReadyLibrary;
  /** How much memory the search needs, see `neededHeap`. */
  readonly neededHeap: number;
}

/**
 * Loads a library in a thread that ends with it. The index is never in this thread: it waits to be read where it is
 * searched. Memory that comes and goes here by the hundred megabytes makes V8 collect garbage, in one long turn.
 *
 * @throws CorpusError when the data cannot be used, MemoryError when there is too little memory, and Error of the thread
 * when it ends before
 */
export async function loadApart(source: LibrarySource): Promise<LoadedApart> {
  const code = source.snapshot === false ? undefined : await codeKey().catch(() => undefined);
  const { port1: filled, port2: index } = new MessageChannel();
  const order: LoadOrder = { source, code, index: filled };
  const thread = new Worker(LOAD_THREAD, { workerData: order, transferList: [filled] });
  try {
    const outcome = await threadOutcome<LoadOutcome>(thread, 'loads the lectures');
    if (outcome.kind === 'unusable') throw new CorpusError(outcome.message);
    if (outcome.kind === 'too large') throw new MemoryError(undefined);
    const { library, neededHeap } = outcome;
    return { library: { ...library, index }, neededHeap };
  } catch (error) {
    index.close();
    throw threadError(error);
  } finally {
    // As soon as it has loaded there is no need to wait for it.
    void thread.terminate();
  }
}
