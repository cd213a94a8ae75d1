import { LRUCache } from 'lru-cache';
import { SharedTurns } from '../turns/shared-turns.js';
import type { Database } from './database.js';
import { readList, type LectureList } from './lecture-list.js';
import { readRevisions } from './read-lectures.js';
import { seenIn, seenOutside, type SeenLectures } from './seen-lectures.js';

/** What is known of the shared lectures. */
interface Shared {
  readonly list: LectureList;
  readonly seen: SeenLectures;
}

/** What a server sees, and of what lists that was made. */
interface Server {
  readonly list: LectureList;
  readonly shared: Shared;
  readonly seen: SeenLectures;
}

/**
 * Lectures in the lists of all servers together that have some of their own, each of some 100 bytes; and as many of the
 * servers' own.
 */
const MOST_LISTED = 500_000;

/**
 * Where putting the shared lectures in order takes longer than so many milliseconds, at most such a part of the time goes
 * into it, however often they change.
 */
const ORDERED_QUICKLY_MS = 50;
const ORDERING_SHARE = 0.1;

function listedFor({ shared, seen }: Server): number {
  return 1 + (seen === shared.seen ? 0 : seen.corpus.lectures.length);
}

/** The lists of the lectures in a database: looked at whenever they are asked for, and read where they have changed. */
export class LectureLists {
  private shared: Shared | undefined;
  /** Those of servers' own. */
  private readonly own = new LRUCache<string, LectureList>({
    maxSize: MOST_LISTED,
    sizeCalculation: ({ byId }) => Math.min(1 + byId.size, MOST_LISTED),
  });
  /** All of the shared lectures as they are now: each holds all of their list, which would not be let go. */
  private readonly servers = new LRUCache<string, Server>({
    maxSize: MOST_LISTED,
    // One that sees more than may be kept in all is kept alone.
    sizeCalculation: (server) => Math.min(listedFor(server), MOST_LISTED),
  });
  private readonly readings = new SharedTurns(() => this.readShared());
  /** Until then the shared lectures are not put in order once more. */
  private rested = -Infinity;

  /** @param onShared - is told of the shared lectures whenever they have changed */
  constructor(
    private readonly database: Pick<Database, 'read'>,
    private readonly onShared: (seen: SeenLectures) => void,
  ) {}

  /**
   * What is seen in a server, or outside of any, as it is now.
   *
   * @throws DatabaseError
   */
  async seenIn(serverId: string | undefined): Promise<SeenLectures> {
    const revisions = await this.database.read(serverId, readRevisions);
    const shared = await this.sharedAt(revisions.shared);
    if (serverId === undefined || revisions.own === 0) return shared.seen;
    const known = this.servers.get(serverId);
    if (known?.list.revision === revisions.own && known.shared === shared) return known.seen;
    const own = this.own.get(serverId);
    const list = own?.revision === revisions.own ? own : await readList(this.database, serverId, own);
    const seen = seenIn(serverId, list, shared.seen, shared.list);
    // They may have changed meanwhile, or been forgotten.
    if (shared === this.shared) {
      this.own.set(serverId, list);
      this.servers.set(serverId, { list, shared, seen });
    }
    return seen;
  }

  /** Forgets all there is, so that it is read anew. */
  forget(): void {
    this.shared = undefined;
    this.own.clear();
    this.servers.clear();
    this.hasten();
  }

  /** Makes the next who asks get the shared lectures as they are, however much time has gone into that of late. */
  hasten(): void {
    this.rested = -Infinity;
  }

  private async sharedAt(revision: number): Promise<Shared> {
    const { shared } = this;
    const isGood = shared?.list.revision === revision || performance.now() < this.rested;
    return shared !== undefined && isGood ? shared : this.readings.take();
  }

  private async readShared(): Promise<Shared> {
    const known = this.shared;
    const list = await readList(this.database, undefined, known?.list);
    if (list === known?.list) return known;
    const begin = performance.now();
    const shared: Shared = { list, seen: seenOutside(list, known?.seen) };
    const end = performance.now();
    this.rested = end - begin > ORDERED_QUICKLY_MS ? end + (end - begin) / ORDERING_SHARE : end;
    this.shared = shared;
    this.servers.clear();
    this.onShared(shared.seen);
    return shared;
  }
}
