import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { isOutOfMemory, threadOutcome } from './thread-outcome.js';

/** How much a piece of work in a thread may take. */
export interface ThreadLimits {
  /** Of memory, in MB. */
  readonly mostHeapMb: number;
  readonly longestMs: number;
}

/** A piece of work took more time or memory than it may, and was given up. */
export class ThreadLimitError extends Error {
  override readonly name = 'ThreadLimitError';
}

/**
 * Has a piece of work done in a thread that ends with it.
 *
 * @param script - what the thread runs; it says what came of it in one message
 * @param order - what it is to do, as its `workerData`
 * @param work - the same as it reads behind "the thread that": "imports"
 * @throws ThreadLimitError when it takes more time or memory than it may, and what ended the thread where it ends before it
 * has said anything
 */
export async function doneApart<Outcome>(
  script: URL,
  order: unknown,
  work: string,
  { mostHeapMb, longestMs }: ThreadLimits,
): Promise<Outcome> {
  const thread = new Worker(script, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
  });
  const tooMuch = new ThreadLimitError(
    `The thread that ${work} took more than ${longestMs} ms or ${mostHeapMb} MB.`,
  );
  const over = new AbortController();
  try {
    const late = wait(longestMs, tooMuch, { signal: over.signal, ref: false });
    const outcome = await Promise.race([threadOutcome<Outcome>(thread, work), late]);
    if (outcome instanceof ThreadLimitError) throw outcome;
    return outcome;
  } catch (error) {
    throw isOutOfMemory(error) ? tooMuch : error;
  } finally {
    over.abort();
    await thread.terminate();
  }
}
