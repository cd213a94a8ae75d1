import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn, sizeOf, unlessMissing } from '../disk/look.js';
import { replaceFile, syncFolder } from '../disk/replace-file.js';
import { SNAPSHOT_NAME } from '../snapshot/snapshot-name.js';
import { Turns } from '../turns/turns.js';
import { clearDrafts, listDrafts, type Coming } from './draft-shelf.js';
import {
  draftFile,
  draftsFolder,
  isServerId,
  lectureFile,
  newDraftId,
  serverFolder,
  videoDigest,
  type DraftName,
} from './server-folder.js';
import { MOST_BYTES, refuseTooMuch } from './server-limits.js';
import { asStoreError, StoreError } from './store-error.js';

/** A lecture as a file of segments, see `data/README.md`. */
export interface LectureCsv {
  /** Of all its rows. Any string. */
  readonly videoId: string;
  readonly csv: string | Uint8Array;
}

/** What a store of the lectures that servers have of their own does, wherever it keeps them. */
export type LectureStorage = Pick<
  LectureStore,
  'saveDraft' | 'keepDraft' | 'dropDraft' | 'removeLecture' | 'clearDrafts'
>;

/**
 * Keeps the lectures that servers have of their own, in a folder for each: what is confirmed as files of segments,
 * what is not yet, or was removed, as drafts for a day. Whatever breaks off meanwhile, a file is there whole or not at
 * all, and of two who do something at once each does it.
 */
export class LectureStore {
  private readonly turns = new Turns();

  /**
   * @param state - the folder of all servers; it is made when it is needed
   * @param now - tells the time as `Date.now`
   */
  constructor(
    private readonly state: string,
    private readonly now: () => number = Date.now,
  ) {}

  /** The folder to load a server's lectures from. There may be none. @throws RangeError when it is no id of a server */
  folderOf(serverId: string): string {
    return serverFolder(this.state, serverId);
  }

  /**
   * Keeps a lecture for a day, unseen.
   *
   * @returns the id of the draft, 16 characters
   * @throws StoreError, also when the server could not keep it
   */
  saveDraft(serverId: string, { videoId, csv }: LectureCsv): Promise<string> {
    return this.inTurn(serverId, async (folder) => {
      const draft: DraftName = { id: newDraftId(), digest: videoDigest(videoId), kind: 'csv' };
      const bytes = Buffer.byteLength(csv);
      await checkRoom(folder, draft.digest, bytes);
      await mkdir(draftsFolder(folder), { recursive: true });
      await this.clear(folder, { drafts: 1, bytes });
      await replaceFile(draftFile(folder, draft), (file) => file.writeFile(csv));
      return draft.id;
    });
  }

  /**
   * Makes a draft one of the server's lectures. A second time it does nothing.
   *
   * @param mayReplace - whether it takes the place of what the server has of the same video
   * @throws StoreError
   */
  keepDraft(serverId: string, draftId: string, mayReplace = true): Promise<void> {
    return this.inTurn(serverId, async (folder) => {
      const drafts = (await listDrafts(folder)).filter(({ id }) => id === draftId);
      const draft = drafts.find(({ kind }) => kind === 'csv');
      if (
        draft !== undefined &&
        !mayReplace &&
        (await sizeOf(lectureFile(folder, draft.digest))) !== undefined
      ) {
        throw new StoreError('there-already', `Server ${serverId} has a lecture of that video again.`);
      }
      if (draft !== undefined && (await keep(folder, draft))) return;
      const [named] = drafts;
      if (named !== undefined && (await sizeOf(lectureFile(folder, named.digest))) !== undefined) return;
      throw new StoreError('no-draft', `Server ${serverId} has no such draft.`);
    });
  }

  /**
   * Forgets a draft. That there is none is no error.
   *
   * @returns false when it was kept before: then it stays
   * @throws StoreError
   */
  dropDraft(serverId: string, draftId: string): Promise<boolean> {
    return this.inTurn(serverId, async (folder) => {
      const drafts = (await listDrafts(folder)).filter(({ id }) => id === draftId);
      const waiting = drafts.filter(({ kind }) => kind === 'csv');
      if (waiting.length === 0) return !drafts.some(({ kind }) => kind === 'kept');
      for (const draft of drafts) await rm(draftFile(folder, draft), { force: true });
      return true;
    });
  }

  /**
   * Takes a lecture away and makes it a draft again: with `keepDraft` it comes back.
   *
   * @returns the id of the draft
   * @throws StoreError
   */
  removeLecture(serverId: string, videoId: string): Promise<string> {
    return this.inTurn(serverId, async (folder) => {
      const draft: DraftName = { id: newDraftId(), digest: videoDigest(videoId), kind: 'csv' };
      const file = lectureFile(folder, draft.digest);
      const bytes = await sizeOf(file);
      const missing = new StoreError(
        'no-lecture',
        `Server ${serverId} has no such lecture that a member added.`,
      );
      if (bytes === undefined) throw missing;
      await mkdir(draftsFolder(folder), { recursive: true });
      await this.clear(folder, { drafts: 1, bytes });
      // Its day begins now.
      const now = this.now() / 1_000;
      await unlessMissing(utimes(file, now, now));
      if (!(await move(file, draftFile(folder, draft), folder))) throw missing;
      // It holds the text as well; the next who asks for the others makes it anew.
      await rm(join(folder, SNAPSHOT_NAME), { force: true });
      return draft.id;
    });
  }

  /** Removes what is over a day old of all servers' drafts. @throws StoreError when it could not for some of them */
  clearDrafts(): Promise<void> {
    return this.turns.take(async () => {
      const faults: unknown[] = [];
      const servers = await namesIn(this.state).catch((error: unknown) => {
        faults.push(error);
        return [];
      });
      for (const serverId of servers.filter(isServerId)) {
        const cleared = this.clear(this.folderOf(serverId), { drafts: 0, bytes: 0 });
        await cleared.catch((error: unknown) => faults.push(error));
      }
      if (faults.length > 0) throw asStoreError(faults[0]);
    });
  }

  private clear(folder: string, coming: Coming): Promise<void> {
    return clearDrafts(folder, coming, MOST_BYTES, this.now());
  }

  private inTurn<T>(serverId: string, work: (folder: string) => Promise<T>): Promise<T> {
    return this.turns.take(async () => {
      try {
        return await work(this.folderOf(serverId));
      } catch (error) {
        throw asStoreError(error);
      }
    });
  }
}

/** @returns whether it did; another process may have been quicker */
async function keep(folder: string, draft: DraftName): Promise<boolean> {
  const file = draftFile(folder, draft);
  const bytes = await sizeOf(file);
  if (bytes === undefined) return false;
  await checkRoom(folder, draft.digest, bytes);
  // First, so that whoever confirms again knows of it; it says nothing as long as the draft is there.
  await writeFile(draftFile(folder, { ...draft, kind: 'kept' }), '');
  return move(file, lectureFile(folder, draft.digest), folder);
}

/** @returns false when there is nothing to move any more */
async function move(from: string, to: string, folder: string): Promise<boolean> {
  if ((await unlessMissing(rename(from, to).then(() => true))) === undefined) return false;
  await syncFolder(folder);
  await syncFolder(draftsFolder(folder));
  return true;
}

/** @throws StoreError when the server may not have so much beside its other lectures */
async function checkRoom(folder: string, digest: string, bytes: number): Promise<void> {
  const own = lectureFile(folder, digest);
  const names = await namesIn(folder);
  let [lectures, sum] = [1, bytes];
  for (const file of names.filter((name) => name.endsWith('.csv')).map((name) => join(folder, name))) {
    if (file === own) continue;
    lectures += 1;
    sum += (await sizeOf(file)) ?? 0;
  }
  refuseTooMuch(lectures, sum);
}
