import type { Worker } from 'node:worker_threads';

/**
 * The one message of a thread that does a piece of work and ends.
 *
 * @param work - what it does, as it reads behind "the thread that": "imports"
 * @throws what ended the thread, where it ends before it has said anything
 */
export function threadOutcome<Outcome>(thread: Worker, work: string): Promise<Outcome> {
  return new Promise<Outcome>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`The thread that ${work} ended with code ${code}.`));
    });
  });
}

/** Whether a thread was ended because it took more memory than it may. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
