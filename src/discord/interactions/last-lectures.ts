import { LRUCache } from 'lru-cache';

/** Channels that are remembered; the one that was silent longest is forgotten first. */
const MOST_CHANNELS = 10_000;

/** Which lecture was last used in each channel, by key. Kept in memory only: a restart forgets it. */
export class LastLectures {
  readonly #byChannel = new LRUCache<string, string>({ max: MOST_CHANNELS });

  /** The key of the lecture last used there; undefined where none was. */
  at(channelId: string | null): string | undefined {
    return channelId === null ? undefined : this.#byChannel.peek(channelId);
  }

  /** @param lecture - its key; where there is none, what was used before stays */
  remember(channelId: string | null, lecture: string | undefined): void {
    if (channelId === null || lecture === undefined) return;
    this.#byChannel.set(channelId, lecture);
  }
}
