import { cleanText } from '../corpus/clean-text.js';
import { lectureKey } from '../corpus/lecture-key.js';
import { lecturesOfCsv } from '../corpus/rows/segment-rows.js';
import { DRAFT_LIFETIME_MS } from '../servers/draft-shelf.js';
import type { LectureCsv, LectureStorage } from '../servers/lecture-store.js';
import { isServerId, newDraftId } from '../servers/server-folder.js';
import { refuseTooMuch } from '../servers/server-limits.js';
import { StoreError, type StoreFault } from '../servers/store-error.js';
import type { Query } from './connections.js';
import { codeOf, DatabaseError } from './database-error.js';
import type { Database } from './database.js';
import { clearDrafts, insertDraft, markKept, readDraft, removeDraft } from './drafts.js';
import { nextRevision, removeStored } from './remove-lectures.js';
import { storeLecture } from './store-lectures.js';

/**
 * Keeps the lectures that servers have of their own in the database: for all processes, in place of a folder of each
 * server's. Each of its works is one transaction, and those of one server come one after the other.
 */
export class DatabaseStore implements LectureStorage {
  /** @param now - tells the time as `Date.now` */
  constructor(
    private readonly database: Database,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Keeps a lecture for a day, unseen.
   *
   * @returns the id of the draft, 16 characters
   * @throws StoreError, also when the server could not keep it
   * @throws DatabaseError
   */
  saveDraft(serverId: string, { videoId, csv }: LectureCsv): Promise<string> {
    const file = Buffer.from(csv);
    const key = keyOf(videoId);
    return this.inTurn(serverId, async (query) => {
      await checkRoom(query, serverId, key, file.length);
      const id = newDraftId();
      await clearDrafts(query, serverId, { drafts: 1, bytes: file.length }, this.now());
      await insertDraft(query, serverId, { id, key, csv: file }, this.now());
      return id;
    });
  }

  /**
   * Makes a draft one of the server's lectures. A second time it does nothing.
   *
   * @param mayReplace - whether it takes the place of what the server has of the same video
   * @throws StoreError, DatabaseError
   */
  keepDraft(serverId: string, draftId: string, mayReplace = true): Promise<void> {
    return this.inTurn(serverId, async (query) => {
      const draft = await readDraft(query, serverId, draftId);
      const isThere = draft !== undefined && (await readCsv(query, serverId, draft.key)) !== undefined;
      if (draft === undefined || (draft.isKept && !isThere)) {
        throw new StoreError('no-draft', `Server ${serverId} has no such draft.`);
      }
      if (draft.isKept) return;
      if (isThere && !mayReplace) {
        throw new StoreError('there-already', `Server ${serverId} has a lecture of that video again.`);
      }
      await checkRoom(query, serverId, draft.key, draft.csv.length);
      const [lecture, ...others] = await lecturesOfCsv(`draft ${draftId}`, draft.csv);
      if (lecture?.key !== draft.key || others.length > 0) {
        throw new RangeError(
          `Draft ${draftId} is not a file of segments of the one video that it was saved for.`,
        );
      }
      await storeLecture(query, serverId, lecture, draft.csv);
      await markKept(query, serverId, draftId, this.now());
    });
  }

  /**
   * Forgets a draft. That there is none is no error.
   *
   * @returns false when it was kept before: then it stays
   * @throws StoreError, DatabaseError
   */
  dropDraft(serverId: string, draftId: string): Promise<boolean> {
    return this.inTurn(serverId, async (query) => {
      const draft = await readDraft(query, serverId, draftId);
      if (draft?.isKept === true) return false;
      await removeDraft(query, serverId, draftId);
      return true;
    });
  }

  /**
   * Takes a lecture away and makes it a draft again: with `keepDraft` it comes back.
   *
   * @returns the id of the draft
   * @throws StoreError, DatabaseError
   */
  removeLecture(serverId: string, videoId: string): Promise<string> {
    const key = keyOf(videoId);
    return this.inTurn(serverId, async (query) => {
      const csv = await readCsv(query, serverId, key);
      if (csv === undefined) {
        throw new StoreError('no-lecture', `Server ${serverId} has no such lecture that a member added.`);
      }
      const id = newDraftId();
      await clearDrafts(query, serverId, { drafts: 1, bytes: csv.length }, this.now());
      await insertDraft(query, serverId, { id, key, csv }, this.now());
      await nextRevision(query, serverId);
      await removeStored(query, serverId, [key]);
      return id;
    });
  }

  /** Removes what is over a day old of all servers' drafts. @throws StoreError, DatabaseError */
  async clearDrafts(): Promise<void> {
    const before = new Date(this.now() - DRAFT_LIFETIME_MS);
    await asStored(
      this.database.importShared((query) =>
        query('forget-drafts', 'SELECT lecture_bot.forget_drafts($1)', [before]),
      ),
    );
  }

  /** @throws RangeError when it is no id of a server */
  private async inTurn<T>(serverId: string, work: (query: Query) => Promise<T>): Promise<T> {
    if (!isServerId(serverId)) throw new RangeError(`“${serverId}” is no id of a server.`);
    return asStored(
      this.database.write(serverId, async (query) => {
        const lock = 'SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))';
        await query('take-turn', lock, ['drafts of a server', serverId]);
        return work(query);
      }),
    );
  }
}

/** As the file will say it: see `readSegmentRow`. */
function keyOf(videoId: string): string {
  return lectureKey(cleanText(videoId));
}

/** The file of a lecture that a server has. */
async function readCsv(query: Query, serverId: string, key: string): Promise<Buffer | undefined> {
  const [row] = await query<{ csv: Buffer | null }>(
    'read-csv',
    'SELECT csv FROM lecture_bot.lectures WHERE server_id = $1 AND key = $2',
    [serverId, key],
  );
  return row?.csv ?? undefined;
}

/** @throws StoreError when the server may not have so much beside its other lectures */
async function checkRoom(query: Query, serverId: string, key: string, bytes: number): Promise<void> {
  const [others] = await query<{ lectures: number; bytes: number }>(
    'sum-lectures',
    `SELECT count(*) AS lectures, coalesce(sum(bytes), 0) AS bytes FROM lecture_bot.lectures
     WHERE server_id = $1 AND key <> $2`,
    [serverId, key],
  );
  refuseTooMuch(1 + (others?.lectures ?? 0), bytes + (others?.bytes ?? 0));
}

/** Of `disk_full`, and of what a server says that only reads. */
const FAULTS: ReadonlyMap<string, StoreFault> = new Map([
  ['53100', 'disk-full'],
  ['25006', 'read-only'],
]);

/** What a database cannot write as what a folder cannot: the operator has to do the same. */
async function asStored<T>(stored: Promise<T>): Promise<T> {
  try {
    return await stored;
  } catch (error) {
    const fault = error instanceof DatabaseError ? FAULTS.get(codeOf(error) ?? '') : undefined;
    if (fault === undefined || !(error instanceof Error)) throw error;
    throw new StoreError(fault, `The lectures of a server cannot be written: ${error.message}`, {
      cause: error,
    });
  }
}
