import type { Environment } from '../config/config.js';
import type { ShardPlace } from '../discord/shard-place.js';
import { isMessage, type FromShard, type ShardOrder, type ShardState, type ToShard } from './messages.js';

/** The line from the process of a shard to the manager that started it. */
export class ManagerLine {
  /** Aborted when the manager says so, and when it is no more: nobody would start this shard again then. */
  readonly stopped: AbortSignal;
  /** What this process is to do. */
  readonly ordered: Promise<ShardOrder>;
  readonly #turns = new Map<number, () => void>();
  #asked = 0;
  #isToReload = false;
  #reload: (() => void) | undefined;
  #tell: (() => Promise<ShardState>) | undefined;

  constructor() {
    const stopping = new AbortController();
    this.stopped = stopping.signal;
    process.on('disconnect', () => {
      stopping.abort();
    });
    // discord.js goes on to tell a manager that is no more.
    process.on('error', () => undefined);
    this.ordered = new Promise((resolve) => {
      process.on('message', (message) => {
        if (!isMessage(message)) return;
        const told = message as ToShard;
        if (told.kind === 'begin') resolve(told);
        else if (told.kind === 'stop') stopping.abort();
        else this.#hear(told);
      });
    });
  }

  /** Calls back whenever the lectures are to be loaded anew, and at once if that was said before. */
  onReload(reload: () => void): void {
    this.#reload = reload;
    if (this.#isToReload) reload();
    this.#isToReload = false;
  }

  /** Answers the manager when it asks how this shard is. */
  onAsked(tell: () => Promise<ShardState>): void {
    this.#tell = tell;
  }

  /** Says something, unless nobody is there to hear it. */
  say(message: FromShard): void {
    process.send?.(message, undefined, undefined, () => undefined);
  }

  /** Waits until the manager lets this shard begin a session. @throws the signal's reason when that gives it up */
  waitToIdentify(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    const question = this.#asked++;
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#turns.delete(question);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#turns.set(question, () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      });
      this.say({ kind: 'may-identify', question });
    });
  }

  #hear(message: Exclude<ToShard, { kind: 'begin' | 'stop' }>): void {
    switch (message.kind) {
      case 'reload':
        if (this.#reload === undefined) this.#isToReload = true;
        else this.#reload();
        break;
      case 'tell':
        void this.#tell?.()
          .catch(unableToTell)
          .then((state) => {
            this.say({ kind: 'told', question: message.question, ...state });
          });
        break;
      case 'identify':
        this.#turns.get(message.question)?.();
        this.#turns.delete(message.question);
    }
  }
}

/** A question after its health is no reason to end a shard that answers its members. */
function unableToTell(error: unknown): ShardState {
  const reason = error instanceof Error ? error.message : String(error);
  return { faults: [`It cannot tell how it is: ${reason}`], figures: [] };
}

/** A process that is one of the shards. */
export interface JoinedShard {
  readonly line: ManagerLine;
  readonly place: ShardPlace;
  /** The manager's, with the secrets, which are in no environment. */
  readonly settings: Environment;
}

/** Finds out what this process is to do, if it is one of the shards; undefined when it is none. */
export async function joinManager(): Promise<JoinedShard | undefined> {
  if (process.env['SHARDING_MANAGER'] === undefined || process.send === undefined) return undefined;
  const line = new ManagerLine();
  const { secrets, id, count, registers } = await line.ordered;
  const place = {
    id,
    count,
    registers,
    waitToIdentify: (signal: AbortSignal) => line.waitToIdentify(signal),
  };
  return { line, place, settings: { ...process.env, ...secrets } };
}
