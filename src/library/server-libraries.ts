import { CorpusError } from '../corpus/corpus-error.js';
import { makeCorpus, type Corpus, type WholeCorpus } from '../corpus/corpus.js';
import { readFrom } from '../corpus/lecture-reader.js';
import { loadCorpus } from '../corpus/load-corpus.js';
import type { Log } from '../log/log.js';
import type { SearchEngine } from '../search/search-engine.js';
import { searchTogether } from '../search/search-together.js';
import type { LectureStore } from '../servers/lecture-store.js';
import type { OwnLectures } from '../servers/own-lectures.js';
import type { SeenLibrary } from '../servers/seen-library.js';
import type { KeptLibrary } from './keep-library.js';
import type { OpenLibrary } from './open-library.js';
import { ServerOpener, type OpenParts } from './open-servers.js';
import { ServerLibrary } from './server-library.js';

interface Together {
  readonly corpus: WholeCorpus;
  readonly engine: SearchEngine;
}

const NO_LECTURES = makeCorpus([]);

/** Far more than have lectures open at a time; what is known of one are some hundred bytes. */
const MOST_SERVERS = 10_000;

/**
 * The libraries of all servers: the shared lectures, and beside them what each server has of its own. Nothing that one
 * server has is ever in the library of another, or of somebody who is in none.
 */
export class ServerLibraries {
  /** The longest unused first. */
  private readonly servers = new Map<string, ServerLibrary>();
  private readonly opener: ServerOpener;
  /** What each of the own ones is together with the shared ones as they were last. */
  private together = new WeakMap<OpenLibrary, Together>();
  private togetherWith: OpenLibrary | undefined;
  private isClosed = false;

  constructor(
    private readonly shared: Pick<KeptLibrary, 'use'>,
    private readonly store: LectureStore,
    private readonly log: Log,
    parts: OpenParts = {},
    private readonly mostServers = MOST_SERVERS,
  ) {
    this.opener = new ServerOpener(
      (serverId) => this.servers.get(serverId)?.letGo(),
      (error) => {
        this.log.error(
          'The search in lectures of servers has stopped; they are opened when they are asked for.',
          error,
        );
        for (const server of this.servers.values()) server.letGo();
      },
      parts,
    );
  }

  /**
   * Does something with the lectures that somebody sees as they are now; they stay as they are until it is done.
   *
   * @param serverId - where that is; undefined outside of servers
   * @throws RangeError when it is no id of a server, and whatever the work or opening the lectures throws
   */
  use<T>(serverId: string | undefined, work: (library: SeenLibrary) => Promise<T>): Promise<T> {
    return this.shared.use(async (shared) => {
      const { glossary } = shared;
      if (serverId === undefined) {
        const { corpus, read, engine } = shared;
        return work({ corpus, read, engine, glossary, own: undefined });
      }
      return this.serverOf(serverId).use((own) => {
        const { corpus, engine } = own === undefined ? shared : this.withShared(own, shared);
        const ownLectures = this.ownLectures(serverId, own?.corpus ?? NO_LECTURES);
        return work({ corpus, read: readFrom(corpus), engine, glossary, own: ownLectures });
      });
    });
  }

  /** Closes the lectures of all servers, not the shared ones; nothing is opened any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.opener.close();
  }

  private serverOf(serverId: string): ServerLibrary {
    if (this.isClosed) throw new Error('The lectures are closed.');
    const server = this.servers.get(serverId) ?? this.newServer(serverId);
    this.servers.delete(serverId);
    this.servers.set(serverId, server);
    this.forgetUnused();
    return server;
  }

  /** Of too many servers the longest unused are known no more: their lectures are opened when they are asked for. */
  private forgetUnused(): void {
    for (const [serverId, server] of this.servers) {
      if (this.servers.size <= this.mostServers) break;
      this.servers.delete(serverId);
      server.letGo();
    }
  }

  private newServer(serverId: string): ServerLibrary {
    const folder = this.store.folderOf(serverId);
    const open = () => this.opener.open(serverId, folder, () => this.servers.keys());
    return new ServerLibrary(serverId, folder, open, this.log);
  }

  private withShared(own: OpenLibrary, shared: OpenLibrary): Together {
    // With others than before all that is kept would only keep those before in memory.
    if (this.togetherWith !== shared) this.together = new WeakMap();
    this.togetherWith = shared;
    const together = this.together.get(own) ?? searchTogether(own, shared);
    this.together.set(own, together);
    return together;
  }

  private ownLectures(serverId: string, corpus: Corpus): OwnLectures {
    const { store } = this;
    const thenChanged = async <T>(doing: Promise<T>): Promise<T> => {
      const done = await doing;
      this.serverOf(serverId).changed();
      return done;
    };
    return {
      corpus,
      loadKept: () =>
        loadCorpus(store.folderOf(serverId)).then(
          (loaded) => loaded.corpus,
          (error: unknown) => {
            if (error instanceof CorpusError) return NO_LECTURES;
            throw error;
          },
        ),
      saveDraft: async (lecture) => {
        const draftId = await store.saveDraft(serverId, lecture);
        this.opener.prepare();
        return draftId;
      },
      keepDraft: (draftId, mayReplace) => thenChanged(store.keepDraft(serverId, draftId, mayReplace)),
      dropDraft: (draftId) => store.dropDraft(serverId, draftId),
      removeLecture: (videoId) => thenChanged(store.removeLecture(serverId, videoId)),
    };
  }
}
