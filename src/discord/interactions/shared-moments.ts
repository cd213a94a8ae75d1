import { LRUCache } from 'lru-cache';

/** Shared moments that are remembered; the one that was shared longest ago is forgotten first. */
const MOST = 10_000;

/** Milliseconds for which a moment is not shared again: later it may well be far up in the channel. */
const FRESH = 5 * 60_000;

/**
 * What was shared a short while ago, by the message that the button stands under and by the button, so that whoever
 * presses it twice fills no channel. Kept in memory only: a restart forgets it.
 */
export class SharedMoments {
  readonly #fresh: LRUCache<string, true>;

  /** @param clock - tells milliseconds that only grow */
  constructor(clock: { now(): number } = performance) {
    this.#fresh = new LRUCache({ max: MOST, ttl: FRESH, ttlResolution: 0, perf: clock });
  }

  /** Whether a moment is to be shared, as it was not a short while ago; it is remembered. */
  isNew(messageId: string, customId: string): boolean {
    const key = `${messageId} ${customId}`;
    const isNew = !this.#fresh.has(key);
    if (isNew) this.#fresh.set(key, true);
    return isNew;
  }

  /** Lets a moment be shared after all, as nobody was shown it. */
  forget(messageId: string, customId: string): void {
    this.#fresh.delete(`${messageId} ${customId}`);
  }
}
