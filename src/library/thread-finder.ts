import type { MessagePort } from 'node:worker_threads';
import type { Finder, FindRequest, Found } from '../search/finder.js';
import type { ThreadQuestions } from '../threads/thread-questions.js';
import type { Question, Request } from './messages.js';

/**
 * Asks the thread that searches about one of its libraries. Searches wait for all else: Discord takes suggestions for 3
 * seconds, while of an answer it can be told that it will come.
 *
 * @param moved - memory that moves to the thread with it
 */
export function askThread(
  questions: ThreadQuestions<Question>,
  library: number,
  request: Request,
  moved: readonly (ArrayBuffer | MessagePort)[] = [],
): Promise<unknown> {
  return questions.ask({ library, request }, { isUrgent: request.kind !== 'find', moved });
}

/** A finder that asks the thread which serves a library. */
export function threadFinder(questions: ThreadQuestions<Question>, library: number): Finder {
  const ask = (request: Request) => askThread(questions, library, request);
  return {
    find: async (request: FindRequest) => (await ask({ kind: 'find', request })) as Found,
    complete: async (typed, limit) => (await ask({ kind: 'complete', typed, limit })) as readonly string[],
  };
}
