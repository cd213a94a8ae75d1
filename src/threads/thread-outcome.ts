import type { Worker } from 'node:worker_threads';
import { threadEnd } from './thread-end.js';

/**
 * The one message of a thread that does a piece of work and ends.
 *
 * @param work - what it does, as it reads behind "the thread that": "imports"
 * @throws what ended the thread, where it ends before it has said anything
 */
export function threadOutcome<Outcome>(thread: Worker, work: string): Promise<Outcome> {
  return new Promise<Outcome>((resolve, reject) => {
    thread.once('message', resolve);
    void threadEnd(thread, work).then(reject);
  });
}

/** Whether a thread was ended because it took more memory than it may. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
