import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import type { BuildOrder } from './build-library.js';
import type { LoadedLibrary } from './library-source.js';
import { threadError } from './memory-error.js';
import type { BuildOutcome } from './messages.js';

const BUILD_THREAD = new URL('build-thread.js', import.meta.url);

/** A thread that builds libraries, one after the other. */
export interface BuildThread {
  /** @throws CorpusError when the data cannot be used, and Error of the thread when it is gone */
  readonly build: (order: BuildOrder) => Promise<LoadedLibrary>;
  /** Ends it: whatever memory it took is free again then. */
  readonly end: () => Promise<void>;
}

/** Starting takes longer than building a few lectures. */
export function startBuildThread(): BuildThread {
  const thread = new Worker(BUILD_THREAD);
  const gone = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`The thread that loads the lectures ended with code ${code}.`));
    });
  });
  // It may be gone while nobody waits for it; whoever builds with it is told then.
  gone.catch(() => undefined);
  return {
    build: async (order) => {
      const built = once(thread, 'message') as Promise<[BuildOutcome]>;
      thread.postMessage(order);
      const [outcome] = await Promise.race([built, gone]).catch((error: unknown) => {
        throw threadError(error);
      });
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
    await thread.end();
  }
}
