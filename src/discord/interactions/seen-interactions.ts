import { LRUCache } from 'lru-cache';

/** Interactions that are remembered: more than come in the time that a lost connection takes to be back. */
const MOST = 10_000;

/**
 * Tells interactions that come for the first time from those that Discord sends again: after a lost connection it
 * repeats what it does not know to have arrived.
 *
 * @see https://discord.com/developers/docs/events/gateway#resuming
 */
export class SeenInteractions {
  readonly #ids = new LRUCache<string, true>({ max: MOST });

  /** Whether an interaction comes for the first time; it is remembered. */
  isNew(id: string): boolean {
    const isNew = !this.#ids.has(id);
    if (isNew) this.#ids.set(id, true);
    return isNew;
  }
}
