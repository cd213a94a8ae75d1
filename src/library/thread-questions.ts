import type { Worker } from 'node:worker_threads';
import type { Finder, FindRequest, Found } from '../search/finder.js';
import { Lanes } from '../turns/lanes.js';
import type { Answer, Question, Request } from './messages.js';

/**
 * How many questions the thread has at a time, so that it need not wait for the next one. The others wait here, where
 * suggestions come first: Discord takes them for 3 seconds, while of an answer it can be told that it will come.
 */
const ASKED_AT_A_TIME = 3;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What the thread that searches was asked and still has to answer, whatever library it is about. */
export class ThreadQuestions {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private lost: Error | undefined;
  private readonly lanes = new Lanes(ASKED_AT_A_TIME);

  constructor(private readonly thread: Pick<Worker, 'postMessage'>) {}

  /** @param moved - memory that moves to the thread with it */
  ask(library: number, request: Request, moved: readonly ArrayBuffer[] = []): Promise<unknown> {
    return this.lanes.take(request.kind !== 'find', () => this.askNow(library, request, moved));
  }

  /** Takes an answer that came from the thread. */
  take(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.kind === 'answer') waiting?.resolve(answer.value);
    else waiting?.reject(answer.error);
  }

  /** Refuses whatever is asked and still to be answered: the thread is gone. */
  lose(error: Error): void {
    this.lost = error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private askNow(library: number, request: Request, moved: readonly ArrayBuffer[]): Promise<unknown> {
    if (this.lost !== undefined) return Promise.reject(this.lost);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const question: Question = { id, library, request };
      this.thread.postMessage(question, moved);
    });
  }
}

/** A finder that asks the thread which serves a library. */
export function threadFinder(questions: ThreadQuestions, library: number): Finder {
  const ask = (request: Request) => questions.ask(library, request);
  return {
    find: async (request: FindRequest) => (await ask({ kind: 'find', request })) as Found,
    complete: async (typed, limit) => (await ask({ kind: 'complete', typed, limit })) as readonly string[],
  };
}
