import type { MessagePort, Worker } from 'node:worker_threads';
import { Lanes } from '../turns/lanes.js';

/**
 * How many questions a thread that does one thing at a time has, so that it need not wait for the next one. The others wait
 * here, where urgent ones come first.
 */
const ASKED_AT_A_TIME = 3;

/** What a thread says to a question, by the id that came with it. */
export type ThreadAnswer<Value> =
  | { readonly kind: 'answer'; readonly id: number; readonly value: Value }
  | { readonly kind: 'error'; readonly id: number; readonly error: unknown };

/** How a question is asked. */
export interface Asking {
  /** Whether it comes before those that are not. */
  readonly isUrgent: boolean;
  /** Memory that moves to the thread with it. */
  readonly moved?: readonly (ArrayBuffer | MessagePort)[];
  /** Is called when its turn has come: what it throws with instead of being asked; undefined to ask it. */
  readonly refuse?: () => Error | undefined;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What a thread was asked and still has to answer. */
export class ThreadQuestions<Question extends { readonly id: number }> {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private lost: Error | undefined;
  private readonly lanes: Lanes;

  /** @param atATime - how many questions the thread has at a time */
  constructor(
    private readonly thread: Pick<Worker, 'postMessage'>,
    atATime = ASKED_AT_A_TIME,
  ) {
    this.lanes = new Lanes(atATime);
  }

  /** @throws what the thread answers with, and what `lose` was given */
  ask(question: Omit<Question, 'id'>, { isUrgent, moved = [], refuse }: Asking): Promise<unknown> {
    return this.lanes.take(isUrgent, () => {
      const refusal = refuse?.();
      return refusal === undefined ? this.askNow(question, moved) : Promise.reject(refusal);
    });
  }

  /** Takes an answer that came from the thread. */
  take(answer: ThreadAnswer<unknown>): void {
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

  private askNow(
    question: Omit<Question, 'id'>,
    moved: readonly (ArrayBuffer | MessagePort)[],
  ): Promise<unknown> {
    if (this.lost !== undefined) return Promise.reject(this.lost);
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.thread.postMessage({ ...question, id }, moved);
    });
  }
}
