import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node';

type Listener = (message: unknown) => void;

/** The thread that all runs share, once there is one. */
let thread: ThreadsPoolWorker | undefined;

/**
 * A thread for tests that is there still when the next mutant is tried. To load dictionaries and lists of words takes
 * much longer than most tests, and thousands of mutants would load them anew.
 *
 * What a module keeps from one use to the next is kept from one mutant to the next as well: see `mutation/repeatable.ts`.
 */
class KeptThread implements PoolWorker {
  readonly name = 'kept-thread';
  private readonly listeners: [event: string, Listener][] = [];
  private readonly isNew: boolean;
  private readonly thread: ThreadsPoolWorker;
  private config: unknown;

  constructor(options: PoolOptions) {
    this.isNew = thread === undefined;
    this.thread = thread ??= new ThreadsPoolWorker(options);
  }

  async start(): Promise<void> {
    if (this.isNew) await this.thread.start();
  }

  /** Ends nothing but the listening: see `endThread`. */
  stop(): Promise<void> {
    for (const [event, listener] of this.listeners) this.thread.off(event, listener);
    return Promise.resolve();
  }

  on(event: string, listener: Listener): void {
    this.listeners.push([event, listener]);
    this.thread.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    this.thread.off(event, listener);
  }

  /**
   * Passes on what is to be run; that the thread is started anew, or stopped, is only said. That a run is over at its
   * first failure the thread knows by itself: word of it might come when the next run has begun, and end that.
   */
  send(message: WorkerRequest | { readonly m: string }): void {
    if (!('type' in message)) {
      if (message.m !== 'onCancel') this.thread.send(message as unknown as WorkerRequest);
    } else if (message.type === 'stop') {
      this.answer('stopped');
    } else if (message.type === 'start') {
      this.config = message.context.config;
      if (this.isNew) this.thread.send(message);
      else this.answer('started');
    } else if (message.type === 'run') {
      // Which tests are to be run stands in the settings, which the thread else would have from its start.
      const context = { ...message.context, config: this.config };
      this.thread.send({ ...message, context });
    } else {
      this.thread.send(message);
    }
  }

  deserialize(data: unknown): unknown {
    return this.thread.deserialize(data);
  }

  private answer(type: 'started' | 'stopped'): void {
    const listeners = this.listeners.filter(([event]) => event === 'message');
    queueMicrotask(() => {
      for (const [, listener] of listeners) listener({ type, __vitest_worker_response__: true });
    });
  }
}

/** Ends the thread that was kept, if there is one. */
export async function endThread(): Promise<void> {
  await thread?.stop();
  thread = undefined;
}

/** The pool of the one thread, for Vitest. */
export const keptThread = {
  name: 'kept-thread',
  createPoolWorker: (options: PoolOptions): PoolWorker => new KeptThread(options),
};
