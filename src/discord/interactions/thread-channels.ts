import { ChannelType, GatewayDispatchEvents } from 'discord.js';
import { LRUCache } from 'lru-cache';

/** Threads that are remembered: more than interactions are under way in. */
const MOST = 10_000;

const THREADS: readonly unknown[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/**
 * Which channels are threads. An interaction brings its channel along, of which discord.js keeps nothing but the id
 * where it asks for no intents, so that its kind is read from what Discord sent.
 */
export class ThreadChannels {
  readonly #ids = new LRUCache<string, true>({ max: MOST });

  /** To be called with whatever Discord sends, before interactions are answered. */
  note(packet: unknown): void {
    const { t, d } = packet as { t?: unknown; d?: { channel?: { id?: unknown; type?: unknown } } };
    if (t !== GatewayDispatchEvents.InteractionCreate) return;
    const { id, type } = d?.channel ?? {};
    if (typeof id === 'string' && THREADS.includes(type)) this.#ids.set(id, true);
  }

  /** Whether a channel is a thread, as far as an interaction has come from it. */
  has(channelId: string | null): boolean {
    return channelId !== null && this.#ids.has(channelId);
  }
}
