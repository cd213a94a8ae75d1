import { startBuildThread, type BuildThread } from './build-apart.js';
import type { BuildOrder } from './build-library.js';
import type { LoadedLibrary } from './library-source.js';
import { librarySize } from './search-heap.js';

/** Milliseconds for which a thread waits for something to build. */
const WAIT_MS = 5 * 60_000;

/** A thread that has built more, in MB of `librarySize`, ends: what memory it took is wanted back. */
const MOST_KEPT_MB = 16;

/**
 * Builds libraries in threads, and has one ready where something will be built soon: whoever changes lectures often does
 * so more than once, and tries them at once. Once it has built, a thread builds some ten times as fast.
 */
export class ReadyBuild {
  private waiting: BuildThread | undefined;
  private ending: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly start: () => BuildThread = startBuildThread) {}

  /** Has a thread ready. It ends when nothing was to be built for five minutes. */
  prepare(): void {
    this.keep(this.take() ?? this.start());
  }

  /** Builds a library, and throws as `BuildThread` does. */
  async build(order: BuildOrder): Promise<LoadedLibrary> {
    const thread = this.take() ?? this.start();
    try {
      const library = await thread.build(order);
      if (librarySize(library.sections) <= MOST_KEPT_MB) this.keep(thread);
      else void thread.end();
      return library;
    } catch (error) {
      void thread.end();
      throw error;
    }
  }

  /** Ends the thread that waits, and keeps none any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.take()?.end();
  }

  /** One is enough. */
  private keep(thread: BuildThread): void {
    void this.take()?.end();
    if (this.isClosed) {
      void thread.end();
      return;
    }
    this.waiting = thread;
    this.ending = setTimeout(() => void this.take()?.end(), WAIT_MS);
    this.ending.unref();
  }

  private take(): BuildThread | undefined {
    const { waiting } = this;
    clearTimeout(this.ending);
    this.waiting = undefined;
    return waiting;
  }
}
