import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What the module inside of the bot is asked: to begin to watch, what it saw since, and what memory is in use. */
export type Asked = 'begin' | 'end' | 'rest';

/** How the thread of the gateway fared while something went on. */
export interface Seen {
  /** By how much its event loop was late, in milliseconds. */
  readonly delayMs: { readonly p99: number; readonly worst: number };
  /** The most resident memory at any time. */
  readonly peakBytes: number;
  /** For how long it had a processor, and waited for one, in milliseconds: undefined where Linux does not tell. */
  readonly processor: ProcessorTime | undefined;
}

/** What a thread had of the processors, in milliseconds. */
export interface ProcessorTime {
  readonly ranMs: number;
  readonly waitedMs: number;
}

/** Memory when nothing goes on and garbage was collected. */
export interface Memory {
  /** Of the whole process. */
  readonly residentBytes: number;
  /** Used of the heaps of all threads. */
  readonly heapBytes: number;
}

export type Told = Seen | Memory | Record<string, never>;

/** Asks the module inside of the bot. */
export class Watched {
  constructor(private readonly bot: ChildProcess) {}

  async begin(): Promise<void> {
    await this.ask('begin');
  }

  end(): Promise<Seen> {
    return this.ask('end') as Promise<Seen>;
  }

  rest(): Promise<Memory> {
    return this.ask('rest') as Promise<Memory>;
  }

  private async ask(asked: Asked): Promise<unknown> {
    const told = once(this.bot, 'message');
    this.bot.send(asked);
    return (await told)[0] as unknown;
  }
}
