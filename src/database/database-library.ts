import type { LectureReader } from '../corpus/lecture-reader.js';
import type { Log } from '../log/log.js';
import type { LectureStorage } from '../servers/lecture-store.js';
import type { OwnLectures } from '../servers/own-lectures.js';
import type { SeenLibrary } from '../servers/seen-library.js';
import { DatabaseError, isNoAnswer } from './database-error.js';
import type { Database } from './database.js';
import { Deadline } from './deadline.js';
import { LectureGoneError } from './lecture-gone-error.js';
import { LectureLists } from './lecture-lists.js';
import { Outage } from './outage.js';
import { databaseEngine } from './search/database-engine.js';
import type { DatabaseSearch } from './search/database-search.js';
import type { SeenLectures } from './seen-lectures.js';
import { WholeLectures } from './whole-lectures.js';

/** Who is told what becomes of the lectures in the database. */
export interface DatabaseObserver {
  /** The shared lectures have changed, or are known for the first time. */
  listed(lectures: SeenLectures): void;
  /** There was no answer. */
  failed(error: DatabaseError): void;
  /** From now on there are answers, or none. */
  reached(isReached: boolean): void;
}

/** Milliseconds for an answer: Discord gives three seconds, for a part of which the answer is on its way. */
const ANSWER_MS = 2_500;

/** What a library in the database is made of. */
export interface DatabaseLibraryParts {
  readonly database: Database;
  readonly search: Pick<DatabaseSearch, 'find' | 'complete'>;
  /** Of the lectures that servers have of their own. */
  readonly store: LectureStorage;
  readonly observer: DatabaseObserver;
  readonly log: Log;
}

/**
 * The lectures of all servers in the database. Of what is in it only lists are in memory, and what was looked at last.
 * Nothing that one server has is ever seen in another, or by somebody who is in none.
 */
export class DatabaseLibrary {
  private readonly lists: LectureLists;
  private readonly whole: WholeLectures;
  private readonly outage: Outage;

  constructor(private readonly parts: DatabaseLibraryParts) {
    const { database, observer, log } = parts;
    this.whole = new WholeLectures(database);
    this.lists = new LectureLists(database, (seen) => {
      observer.listed(seen);
    });
    this.outage = new Outage(log, (isReached) => {
      observer.reached(isReached);
    });
  }

  /** Whether the last answer is still to come. */
  get isAway(): boolean {
    return this.outage.isOn;
  }

  /**
   * Does something with the lectures that somebody sees as they are now. Where one of them is removed or replaced
   * meanwhile it is done once more, with those there are then. All that is read for it is there in time for a member to
   * hear of it, or refused; what is written takes as long as it takes.
   *
   * @param serverId - where that is; undefined outside of servers
   * @throws DatabaseError, and whatever else the work throws
   */
  async use<T>(serverId: string | undefined, work: (library: SeenLibrary) => Promise<T>): Promise<T> {
    const deadline = new Deadline(ANSWER_MS);
    const look = () => deadline.wait(() => this.look(serverId));
    const workOn = async (seen: SeenLectures) => work(this.libraryOf(serverId, seen, deadline));
    try {
      const seen = await look();
      return await workOn(seen).catch(async (error: unknown) => {
        if (!(error instanceof LectureGoneError)) throw error;
        this.lists.hasten();
        const anew = await look();
        return workOn(anew).catch((again: unknown) => {
          if (!(again instanceof LectureGoneError)) throw again;
          // Nothing has changed, so the list itself is wrong.
          if (anew === seen) this.forget();
          throw changing(again);
        });
      });
    } catch (error) {
      this.takeNote(error);
      throw error;
    }
  }

  /**
   * Looks whether the shared lectures have changed, and whether they can be had.
   *
   * @throws DatabaseError
   */
  async refresh(): Promise<SeenLectures> {
    try {
      return await this.look(undefined);
    } catch (error) {
      this.takeNote(error);
      throw error;
    }
  }

  /** Forgets what is in memory, so that all is read anew. */
  forget(): void {
    this.lists.forget();
    this.whole.forget();
  }

  private async look(serverId: string | undefined): Promise<SeenLectures> {
    try {
      const seen = await this.lists.seenIn(serverId);
      this.outage.ends();
      return seen;
    } catch (error) {
      if (isNoAnswer(error)) this.outage.begins(error);
      throw error;
    }
  }

  private takeNote(error: unknown): void {
    if (!isNoAnswer(error)) return;
    this.parts.observer.failed(error);
    // A search that takes too long says nothing of whether others do.
    if (error.fault !== 'away') return;
    // What comes back may be another one, or an earlier state of it.
    this.forget();
    this.outage.begins(error);
  }

  private libraryOf(serverId: string | undefined, seen: SeenLectures, deadline: Deadline): SeenLibrary {
    const { corpus, glossary } = seen;
    const { search } = this.parts;
    const inTime: typeof search = {
      find: (...asked) => deadline.wait(() => search.find(...asked)),
      complete: (...asked) => deadline.wait(() => search.complete(...asked)),
    };
    const read: LectureReader = async (lecture) => {
      const listed = corpus.byId.get(lecture.key);
      if (listed === undefined) throw new LectureGoneError(lecture.videoId);
      return deadline.wait(() => this.whole.read(seen.serverId, listed));
    };
    const own = serverId === undefined ? undefined : this.ownOf(serverId, seen);
    return { corpus, read, engine: databaseEngine(inTime, seen), glossary, own };
  }

  private ownOf(serverId: string, { own }: SeenLectures): OwnLectures {
    const { store } = this.parts;
    return {
      corpus: own,
      loadKept: () => Promise.resolve(own),
      saveDraft: (lecture) => store.saveDraft(serverId, lecture),
      keepDraft: (draftId, mayReplace) => store.keepDraft(serverId, draftId, mayReplace),
      dropDraft: (draftId) => store.dropDraft(serverId, draftId),
      removeLecture: (videoId) => store.removeLecture(serverId, videoId),
    };
  }
}

/** In a minute there may be an answer. */
function changing(cause: LectureGoneError): DatabaseError {
  return new DatabaseError('slow', `The lectures change faster than they are listed. ${cause.message}`, {
    cause,
  });
}
