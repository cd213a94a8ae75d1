import type { LectureStorage } from '../servers/lecture-store.js';
import { StoreError, type StoreFault } from '../servers/store-error.js';
import { doneApart, ThreadLimitError, type ThreadLimits } from '../threads/done-apart.js';
import { BoundedTurns } from '../turns/bounded-turns.js';
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

/** A file of 8 MB has a million words, which take the database some seconds. */
const LIMITS: ThreadLimits = { mostHeapMb: 768, longestMs: 60_000 };

/**
 * A store that keeps drafts in a thread that ends with it, one after the other: counting the words of a long lecture takes
 * seconds. Where too many are waiting, or one takes more time or memory than any lecture does, it throws a StoreError.
 */
export function keepingApart(
  store: LectureStorage,
  address: DatabaseAddress,
  limits = LIMITS,
): LectureStorage {
  const turns = new BoundedTurns();
  return {
    saveDraft: (serverId, lecture) => store.saveDraft(serverId, lecture),
    keepDraft: async (serverId, draftId, mayReplace) => {
      const order = { address, serverId, draftId, mayReplace };
      const kept = turns.take(serverId, () => keepApart(order, limits));
      if (kept === undefined) throw new StoreError('busy', 'Too many lectures are waiting to be kept.');
      await kept;
    },
    dropDraft: (serverId, draftId) => store.dropDraft(serverId, draftId),
    removeLecture: (serverId, videoId) => store.removeLecture(serverId, videoId),
    clearDrafts: () => store.clearDrafts(),
  };
}

/** @throws StoreError, DatabaseError as `DatabaseStore.keepDraft` does */
async function keepApart(order: KeepOrder, limits: ThreadLimits): Promise<void> {
  try {
    const outcome = await doneApart<KeepOutcome>(KEEP_THREAD, order, 'keeps a lecture', limits);
    if (outcome.kind === 'refused') throw new StoreError(outcome.fault, outcome.message);
    if (outcome.kind === 'no-answer') throw errorTold(outcome);
  } catch (error) {
    if (!(error instanceof ThreadLimitError)) throw error;
    throw new StoreError('too-slow', error.message, { cause: error });
  }
}
