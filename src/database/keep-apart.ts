import { Worker } from 'node:worker_threads';
import type { LectureStorage } from '../servers/lecture-store.js';
import { StoreError, type StoreFault } from '../servers/store-error.js';
import { threadOutcome } from '../threads/thread-outcome.js';
import { Turns } from '../turns/turns.js';
import { errorTold, type ToldError } from './database-error.js';
import type { DatabaseAddress } from './database.js';

/** A draft that is to become one of a server's lectures. */
export interface KeepOrder {
  readonly address: DatabaseAddress;
  readonly serverId: string;
  readonly draftId: string;
  /** True when left out. */
  readonly mayReplace: boolean | undefined;
}

/** What came of it: errors lose their class on the way. */
export type KeepOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly fault: StoreFault; readonly message: string }
  | ToldError;

const KEEP_THREAD = new URL('keep-thread.js', import.meta.url);
/** A file of 8 MB has a million words. */
const MOST_HEAP_MB = 768;

/**
 * A store that keeps drafts in a thread that ends with it, one after the other: counting the words of a long lecture takes
 * seconds.
 */
export function keepingApart(store: LectureStorage, address: DatabaseAddress): LectureStorage {
  const turns = new Turns();
  return {
    saveDraft: (serverId, lecture) => store.saveDraft(serverId, lecture),
    keepDraft: (serverId, draftId, mayReplace) =>
      turns.take(() => keepApart({ address, serverId, draftId, mayReplace })),
    dropDraft: (serverId, draftId) => store.dropDraft(serverId, draftId),
    removeLecture: (serverId, videoId) => store.removeLecture(serverId, videoId),
    clearDrafts: () => store.clearDrafts(),
  };
}

/** @throws StoreError, DatabaseError as `DatabaseStore.keepDraft` does */
async function keepApart(order: KeepOrder): Promise<void> {
  const thread = new Worker(KEEP_THREAD, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  try {
    const outcome = await threadOutcome<KeepOutcome>(thread, 'keeps a lecture');
    if (outcome.kind === 'refused') throw new StoreError(outcome.fault, outcome.message);
    if (outcome.kind === 'no-answer') throw errorTold(outcome);
  } finally {
    await thread.terminate();
  }
}
