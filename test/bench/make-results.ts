import type { BotMeasurement, Measurement, Timing } from '../../bench/measurement.js';
import { QUERY_KINDS } from '../../bench/queries.js';
import type { QueryKind } from '../../bench/queries.js';
import type { Latency } from '../../bench/statistics.js';

/** The same for each kind of query. */
export function perKind<T>(value: T): Record<QueryKind, T> {
  return Object.fromEntries(QUERY_KINDS.map((kind) => [kind, value])) as Record<QueryKind, T>;
}

/** Latencies whose p95, p99 and worst are two, four and eight times the p50. */
export function latency(p50: number): Latency {
  return { p50, p95: 2 * p50, p99: 4 * p50, worst: 8 * p50, count: 40 };
}

function timing(name: string, p50: number): Timing {
  const all = latency(p50);
  return { name, byKind: perKind(all), all, answered: perKind(0.5), otherWork: {} };
}

/** What could have been measured of a contestant. */
export function measurement(name: string, p50: number, rest: Partial<Measurement> = {}): Measurement {
  const memory = { textBytes: 100e6, indexedBytes: 200e6, peakBytes: 300e6 };
  return { ...timing(name, p50), indexMs: 1500, ...memory, ...rest };
}

/** What could have been measured of the bot. */
export function botMeasurement(p50: number, rest: Partial<BotMeasurement> = {}): BotMeasurement {
  return {
    ...timing('lecture-bot', p50),
    otherWork: { reply: latency(10 * p50), complete: latency(p50 / 10) },
    first: { openMs: 4000, answerMs: 4500, peakBytes: 600e6 },
    again: { openMs: 400, answerMs: 700, peakBytes: 350e6 },
    snapshotBytes: 50e6,
    heldUp: {
      search: { p99: 1, worst: 2 },
      reply: { p99: 5, worst: 19 },
      complete: { p99: 0.5, worst: 0.75 },
    },
    reloadHeldUpMs: 9,
    openedBytes: 310e6,
    searchedBytes: 420e6,
    peakBytes: 450e6,
    reloadPeakBytes: 480e6,
    ...rest,
  };
}
