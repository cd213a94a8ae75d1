/** Interactions that are remembered: more than come in the time that a lost connection takes to be back. */
const MOST = 10_000;

/**
 * Tells interactions that come for the first time from those that Discord sends again: after a lost connection it
 * repeats what it does not know to have arrived.
 *
 * @see https://discord.com/developers/docs/events/gateway#resuming
 */
export class SeenInteractions {
  readonly #ids = new Set<string>();

  /** Whether an interaction comes for the first time; it is remembered. */
  isNew(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > MOST && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }
}
