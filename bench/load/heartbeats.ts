import type { GatewayEvent } from '../../test/fake-discord/gateway.js';

/** How regularly heartbeats came. */
export interface Lateness {
  readonly count: number;
  /** How much later than asked for the latest came after the one before, in milliseconds; 0 where there are no two. */
  readonly worstMs: number;
  /** How often the connection was lost. */
  readonly lost: number;
}

/**
 * Compares when heartbeats came with when they were due.
 *
 * @param intervalMs - after which the gateway asks for the next one
 */
export function latenessOf(events: readonly GatewayEvent[], intervalMs: number): Lateness {
  const times = events.filter(({ kind }) => kind === 'heartbeat').map(({ time }) => time);
  const late = times.slice(1).map((time, at) => time - (times[at] ?? time) - intervalMs);
  return {
    count: times.length,
    worstMs: Math.max(0, ...late),
    lost: events.filter(({ kind }) => kind === 'close').length,
  };
}
