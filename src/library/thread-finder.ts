import type { Worker } from 'node:worker_threads';
import type { Finder, FindRequest, Found } from '../search/finder.js';
import type { Answer, Question } from './messages.js';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Omit that keeps the members of a union apart. */
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** A finder that asks the thread of a library. */
export class ThreadFinder implements Finder {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private lost: Error | undefined;

  constructor(private readonly thread: Pick<Worker, 'postMessage'>) {}

  async find(request: FindRequest): Promise<Found> {
    return (await this.ask({ kind: 'find', request })) as Found;
  }

  async complete(typed: string, limit: number): Promise<readonly string[]> {
    return (await this.ask({ kind: 'complete', typed, limit })) as readonly string[];
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

  private ask(question: WithoutId<Question>): Promise<unknown> {
    if (this.lost !== undefined) return Promise.reject(this.lost);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.thread.postMessage({ ...question, id });
    });
  }
}
