import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Shard } from 'discord.js';
import type { Log } from '../log/log.js';
import {
  isMessage,
  type FromShard,
  type Notice,
  type ShardOrder,
  type ShardState,
  type ToShard,
} from './messages.js';

/** Milliseconds that a shard gets to stop: 5 seconds for its last answers, and then it leaves. */
const STOP_WITHIN = 8_000;

/** How a process ended: one of the two is null. */
export interface End {
  readonly code: number | null;
  readonly signal: string | null;
}

/** The process of a shard: one after the other, each for as long as it lives. */
export class ShardProcess {
  #asked = 0;
  readonly #questions = new Map<number, (state: ShardState | undefined) => void>();

  /** @param onNotice - is given what it says, with a signal that aborts when the process that said it has ended */
  constructor(
    private readonly shard: Shard,
    private readonly onNotice: (notice: Notice, life: AbortSignal) => void,
    private readonly log: Log,
  ) {}

  /**
   * Starts it, and comes when it has ended.
   *
   * @param signal - has it stop in good order
   */
  async live(order: Omit<ShardOrder, 'kind'>, signal: AbortSignal): Promise<End> {
    const { shard } = this;
    const life = new AbortController();
    const hear = (message: unknown) => {
      if (isMessage(message)) this.#hear(message as FromShard, life.signal);
    };
    const stop = () => {
      this.#stop(life.signal);
    };
    shard.on('message', hear);
    signal.addEventListener('abort', stop);
    try {
      const died = this.#start();
      this.say({ kind: 'begin', ...order });
      if (signal.aborted) stop();
      return await died;
    } finally {
      signal.removeEventListener('abort', stop);
      shard.off('message', hear);
      life.abort();
      for (const answer of this.#questions.values()) answer(undefined);
    }
  }

  /**
   * Asks it how it is.
   *
   * @param patience - milliseconds that it has to say so
   * @returns undefined when it does not, or is not there
   */
  async ask(patience: number): Promise<ShardState | undefined> {
    if (!this.#isThere) return undefined;
    const question = this.#asked++;
    const told = new Promise<ShardState | undefined>((resolve) => this.#questions.set(question, resolve));
    this.say({ kind: 'tell', question });
    const state = await Promise.race([told, wait(patience, undefined, { ref: false })]);
    this.#questions.delete(question);
    return state;
  }

  /** Says something to it; what one that is about to end does not hear makes no difference. */
  say(message: ToShard): void {
    if (this.#isThere) this.shard.send(message).catch(() => undefined);
  }

  /** Ends it at once. */
  kill(): void {
    this.shard.process?.kill('SIGKILL');
  }

  get #isThere(): boolean {
    return this.shard.process?.connected === true;
  }

  #hear(message: FromShard, life: AbortSignal): void {
    if (message.kind === 'told') this.#questions.get(message.question)?.(message);
    else this.onNotice(message, life);
  }

  #stop(life: AbortSignal): void {
    this.say({ kind: 'stop' });
    const late = setTimeout(() => {
      this.log.warn(`Shard ${this.shard.id} did not stop in time and is ended.`, { shard: this.shard.id });
      this.kill();
    }, STOP_WITHIN);
    life.addEventListener('abort', () => {
      clearTimeout(late);
    });
  }

  /** Starts the process; it is there when this returns. */
  async #start(): Promise<End> {
    const { shard, log } = this;
    const notStarted = (error: unknown) => {
      log.error(`The process of shard ${shard.id} could not be started.`, error, { shard: shard.id });
    };
    const died = once(shard, 'death') as Promise<[ChildProcess]>;
    shard.once('spawn', (child) => {
      (child as ChildProcess).on('error', (error) => {
        if (shard.process?.pid !== undefined) return;
        notStarted(error);
        // One that was never there does not end either.
        shard.kill();
      });
    });
    try {
      // That it is ready is not waited for: how long it takes to load its lectures is up to them.
      await shard.spawn(-1);
      const pid = shard.process?.pid;
      if (pid !== undefined) log.info(`Shard ${shard.id} is process ${pid}.`, { shard: shard.id, pid });
    } catch (error) {
      notStarted(error);
      return { code: null, signal: null };
    }
    const [{ exitCode, signalCode }] = await died;
    return { code: exitCode, signal: signalCode };
  }
}
