import { Worker } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { threadEnd } from '../threads/thread-end.js';
import type { BuildOrder } from './build-library.js';
import type { LoadedLibrary } from './library-source.js';
import { threadError } from './memory-error.js';
import type { BuildOutcome } from './messages.js';

const BUILD_THREAD = new URL('build-thread.js', import.meta.url);

/**
 * Who waits for what was ordered last. To race each answer against the end of the thread instead would keep all answers in
 * memory for as long as it lives.
 */
interface Asked {
  readonly resolve: (outcome: BuildOutcome) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that builds libraries, one after the other. */
export interface BuildThread {
  /**
   * Builds one, when the one before is built.
   *
   * @throws CorpusError when the data cannot be used, and Error of the thread when it is gone
   */
  readonly build: (order: BuildOrder) => Promise<LoadedLibrary>;
  /** Ends it: whatever memory it took is free again then. */
  readonly end: () => Promise<void>;
}

/** Starting takes longer than building a few lectures. */
export function startBuildThread(): BuildThread {
  const thread = new Worker(BUILD_THREAD);
  let asked: Asked | undefined;
  let ended: Error | undefined;
  thread.on('message', (outcome: BuildOutcome) => asked?.resolve(outcome));
  // It may end while nobody waits for it; whoever builds with it is told then.
  void threadEnd(thread, 'loads the lectures').then((end) => {
    ended = threadError(end);
    asked?.reject(ended);
  });
  return {
    build: async (order) => {
      if (ended !== undefined) throw ended;
      const outcome = await new Promise<BuildOutcome>((resolve, reject) => {
        asked = { resolve, reject };
        thread.postMessage(order);
      });
      asked = undefined;
      if (outcome.kind === 'unusable') throw new CorpusError(outcome.message);
      return outcome.library;
    },
    end: async () => {
      await thread.terminate();
    },
  };
}

/** Builds a library in a thread that ends with it, and throws as `BuildThread` does. */
export async function buildApart(order: BuildOrder): Promise<LoadedLibrary> {
  const thread = startBuildThread();
  try {
    return await thread.build(order);
  } finally {
    // As soon as it has built there is no need to wait for it.
    void thread.end();
  }
}
