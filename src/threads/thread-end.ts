import type { Worker } from 'node:worker_threads';

/**
 * Comes when a thread has ended, with the reason: what it threw, or that it just ended.
 *
 * @param work - what it does, as it reads behind "the thread that": "imports"
 */
export function threadEnd(thread: Worker, work: string): Promise<Error> {
  return new Promise((resolve) => {
    thread.once('error', resolve);
    thread.once('exit', (code) => {
      resolve(new Error(`The thread that ${work} ended with code ${code}.`));
    });
  });
}
