import type { Registers } from '../discord/shard-place.js';

/** What the process of a shard needs to begin. */
export interface ShardOrder {
  readonly kind: 'begin';
  /** Settings by name that are to be in no environment. */
  readonly secrets: Readonly<Record<string, string | undefined>>;
  readonly id: number;
  readonly count: number;
  readonly registers: Registers;
}

/** What the manager says to a shard. */
export type ToShard =
  | ShardOrder
  /** It is to leave Discord and end. */
  | { readonly kind: 'stop' }
  /** It is to load its lectures anew. */
  | { readonly kind: 'reload' }
  /** It is to say how it is. */
  | { readonly kind: 'tell'; readonly question: number }
  /** It may begin a session. */
  | { readonly kind: 'identify'; readonly question: number };

/** How a shard is. */
export interface ShardState {
  /** Why it can't answer, in sentences; none when it can. */
  readonly faults: readonly string[];
  /** Its figures, as prom-client has them. */
  readonly figures: readonly object[];
}

/** What a shard says of its own accord. */
export type Notice =
  /** It answers members from now on. */
  | { readonly kind: 'ready' }
  /** It has loaded its lectures, and not for the first time if `isAnew`. */
  | { readonly kind: 'loaded'; readonly isAnew: boolean }
  /** It wants to begin a session. */
  | { readonly kind: 'may-identify'; readonly question: number };

/** What a shard says to the manager. */
export type FromShard = Notice | ({ readonly kind: 'told'; readonly question: number } & ShardState);

/** Whether a message is one of these; discord.js sends others over the same line. */
export function isMessage(value: unknown): value is { readonly kind: string } {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
