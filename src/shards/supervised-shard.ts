import { setTimeout as wait } from 'node:timers/promises';
import type { Shard } from 'discord.js';
import type { Registers } from '../discord/shard-place.js';
import type { Log } from '../log/log.js';
import { EXIT } from './exit-codes.js';
import type { Notice, ShardOrder, ShardState } from './messages.js';
import { ShardProcess, type End } from './shard-process.js';
import { ShardsError } from './shards-error.js';

/** What a shard is run with. */
export interface ShardParts {
  readonly secrets: ShardOrder['secrets'];
  readonly count: number;
  /** What it does about commands until it was ready for the first time. */
  readonly registers: Registers;
  /** Waits until it may begin a session. */
  readonly waitToIdentify: (id: number, signal: AbortSignal) => Promise<void>;
  /** Is told when it has loaded lectures, and whether anew. */
  readonly onLoaded: (isAnew: boolean) => void;
  readonly onRestart: () => void;
  readonly log: Log;
}

/**
 * Milliseconds before a shard that ended is started again: after each time twice as long, until one has lived for the
 * longest pause. Discord lets a bot begin about 1,000 sessions a day.
 */
const PAUSES = { first: 500, longest: 300_000 };

/** One shard, whose process is started again whenever it ends. */
export class SupervisedShard {
  readonly id: number;
  /** Comes when it was ready for the first time. */
  readonly ready: Promise<void>;
  /** Comes when it was ready, or has ended, for the first time. */
  readonly tried: Promise<void>;
  readonly #process: ShardProcess;
  #wasReady = false;
  #nowReady!: () => void;
  #nowTried!: () => void;

  constructor(
    shard: Shard,
    private readonly parts: ShardParts,
  ) {
    this.id = shard.id;
    this.ready = new Promise((resolve) => (this.#nowReady = resolve));
    this.tried = new Promise((resolve) => (this.#nowTried = resolve));
    const hear = (notice: Notice, life: AbortSignal) => {
      this.#hear(notice, life);
    };
    this.#process = new ShardProcess(shard, hear, parts.log);
  }

  /**
   * Runs it until the signal aborts, and then lets it stop in good order.
   *
   * @throws ShardsError when it ended for a reason that starting it again would not change
   */
  async keepRunning(signal: AbortSignal): Promise<void> {
    const { id } = this;
    const { secrets, count, registers, log, onRestart } = this.parts;
    const isOver = () => signal.aborted;
    for (let pause = PAUSES.first; !isOver(); pause = Math.min(2 * pause, PAUSES.longest)) {
      const begin = performance.now();
      const isFirst = !this.#wasReady;
      const order = { secrets, id, count, registers: isFirst ? registers : 'nothing' } as const;
      const end = await this.#process.live(order, signal);
      this.#nowTried();
      if (isOver()) return;
      if (end.code === EXIT.refused || (end.code === EXIT.unusable && !this.#wasReady)) {
        throw new ShardsError(`Shard ${id} can’t run, for the reason above, so the bot ends.`);
      }
      if (performance.now() - begin > PAUSES.longest) pause = PAUSES.first;
      const seconds = pause / 1_000;
      log.warn(`Shard ${id} ended (${described(end)}); it is started again in ${seconds} s.`, {
        shard: id,
        seconds,
      });
      await wait(pause, undefined, { signal }).catch(() => undefined);
      if (!isOver()) onRestart();
    }
  }

  /**
   * Asks it how it is.
   *
   * @param patience - milliseconds that it has to say so
   * @returns undefined when it does not, or is not there
   */
  ask(patience: number): Promise<ShardState | undefined> {
    return this.#process.ask(patience);
  }

  /** Has it load its lectures anew. */
  reload(): void {
    this.#process.say({ kind: 'reload' });
  }

  /** Ends its process at once. */
  kill(): void {
    this.#process.kill();
  }

  #hear(notice: Notice, life: AbortSignal): void {
    switch (notice.kind) {
      case 'ready':
        this.#wasReady = true;
        this.#nowReady();
        this.#nowTried();
        break;
      case 'loaded':
        this.parts.onLoaded(notice.isAnew);
        break;
      case 'may-identify':
        void this.#letIdentify(notice.question, life);
    }
  }

  async #letIdentify(question: number, life: AbortSignal): Promise<void> {
    try {
      await this.parts.waitToIdentify(this.id, life);
    } catch {
      // The process that wanted to has ended.
      return;
    }
    if (!life.aborted) this.#process.say({ kind: 'identify', question });
  }
}

function described({ code, signal }: End): string {
  return signal ?? `exit code ${code ?? 'unknown'}`;
}
