import { CorpusError } from '../corpus/corpus-error.js';
import { Turns } from '../turns/turns.js';
import type { BuildOrder } from './build-library.js';
import type { LoadedLibrary } from './library-source.js';
import { loadLibrary } from './load-library.js';
import { MemoryError } from './memory-error.js';
import { openWithin, type OpenLibrary } from './open-library.js';
import { ReadyBuild } from './ready-build.js';
import { readyLibrary } from './ready-library.js';
import { heapForAll, librarySize } from './search-heap.js';
import { startSearch, type SearchThread } from './start-search.js';

/** How much may be open at a time. */
export interface OpenBounds {
  readonly libraries: number;
  /** What they take together, see `librarySize`. */
  readonly megabytes: number;
}

/** Ten lectures of an hour take some 8 MB. */
const BOUNDS: OpenBounds = { libraries: 64, megabytes: 512 };

interface Taken {
  readonly megabytes: number;
}

type Builder = Pick<ReadyBuild, 'prepare' | 'build' | 'close'>;

/** What opening needs, each with the bot's own as its default. */
export interface OpenParts {
  readonly bounds?: OpenBounds;
  readonly builder?: Builder;
  readonly startSearch?: (mostHeap: number) => SearchThread;
}

/**
 * Opens the libraries of servers: all in one thread, that is started when it is first needed, and never more of them
 * than the bounds allow. Large ones are built one after the other.
 */
export class ServerOpener {
  private readonly bounds: OpenBounds;
  private readonly builder: Builder;
  private readonly startSearch: (mostHeap: number) => SearchThread;
  private readonly builds = new Turns();
  private readonly openings = new Turns();
  private search: SearchThread | undefined;
  /** What is open, by server. */
  private readonly taken = new Map<string, Taken>();

  /**
   * @param letGo - called when the library of a server is to be let go of, to make room for another
   * @param lost - called when the thread is gone, and all that were open with it
   */
  constructor(
    private readonly letGo: (serverId: string) => void,
    private readonly lost: (error: Error) => void,
    parts: OpenParts = {},
  ) {
    this.bounds = parts.bounds ?? BOUNDS;
    this.builder = parts.builder ?? new ReadyBuild();
    this.startSearch = parts.startSearch ?? startSearch;
  }

  /**
   * Opens the library of a server.
   *
   * @param longestUnused - the servers in the order in which to let go of their libraries
   * @throws CorpusError when the lectures cannot be used
   */
  async open(serverId: string, folder: string, longestUnused: () => Iterable<string>): Promise<OpenLibrary> {
    // Before they are loaded, so that the thread loads its dictionaries meanwhile.
    const search = this.thread();
    const loaded = await loadLibrary({ data: folder }, (order) =>
      this.builds.take(() => this.buildOf(order)),
    );
    const megabytes = librarySize(loaded.sections);
    if (megabytes > this.bounds.megabytes) {
      throw new CorpusError(
        `The lectures in "${folder}" take ${Math.ceil(megabytes)} MB when they are open, and may take ` +
          `${this.bounds.megabytes} MB. Take some of them away.`,
      );
    }
    return this.openings.take(async () => {
      this.makeRoom(serverId, megabytes, longestUnused());
      const taken: Taken = { megabytes };
      this.taken.set(serverId, taken);
      const giveBack = () => {
        // The one that took its place may be open already.
        if (this.taken.get(serverId) === taken) this.taken.delete(serverId);
      };
      try {
        const library = await openWithin(search, readyLibrary(loaded));
        const close = () => {
          giveBack();
          return library.close();
        };
        return { ...library, close };
      } catch (error) {
        giveBack();
        throw error;
      }
    });
  }

  /** To be called when lectures of a server will change soon: then opening them takes less time. */
  prepare(): void {
    this.thread();
    this.builder.prepare();
  }

  /** Ends the threads that search and build; what is open can be used no more. */
  async close(): Promise<void> {
    await Promise.all([this.search?.close(), this.builder.close()]);
  }

  private async buildOf(order: BuildOrder): Promise<LoadedLibrary> {
    try {
      return await this.builder.build(order);
    } catch (error) {
      // It comes again as long as the lectures are the same.
      if (error instanceof MemoryError) {
        throw new CorpusError(`There is not enough memory for the lectures in "${order.data}".`, {
          cause: error,
        });
      }
      throw error;
    }
  }

  private makeRoom(serverId: string, megabytes: number, longestUnused: Iterable<string>): void {
    const others = [...longestUnused].filter((other) => other !== serverId && this.taken.has(other));
    const sum = () => others.reduce((all, other) => all + (this.taken.get(other)?.megabytes ?? 0), megabytes);
    while (others.length >= this.bounds.libraries || (others.length > 0 && sum() > this.bounds.megabytes)) {
      const other = others.shift() ?? '';
      this.taken.delete(other);
      this.letGo(other);
    }
  }

  private thread(): SearchThread {
    if (this.search !== undefined) return this.search;
    const search = this.startSearch(heapForAll(this.bounds.megabytes));
    this.search = search;
    void search.lost.then((error) => {
      if (this.search === search) this.search = undefined;
      this.taken.clear();
      this.lost(error);
    });
    return search;
  }
}
