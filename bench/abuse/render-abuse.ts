import type { Latency } from '../statistics.js';
import { fold } from '../fold.js';
import { figure, renderTable, withCommas } from '../table.js';

/** How long texts took with lectures of one size. */
export interface AbuseMeasurement {
  readonly segments: number;
  /** `/lecture search` with ordinary queries. */
  readonly ordinaryMs: Latency;
  /** By the kind of text and the way that it came: the one that took longest, in milliseconds. */
  readonly hostileMs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What was not answered in time, each kind and way once. */
  readonly givenUp: readonly string[];
}

/** Nothing that is made to be slow may take more of the median of an ordinary search. */
export const MOST_MEDIANS = 5;

/** The table of one size: how many times the median of an ordinary search each kind of text took at most. */
export function renderAbuse({ segments, ordinaryMs, hostileMs, givenUp }: AbuseMeasurement): string {
  const medians = (ms: number) => figure(ms / ordinaryMs.p50);
  const kinds = Object.entries(hostileMs);
  const ways = Object.keys(kinds[0]?.[1] ?? {});
  const rows = kinds.map(([kind, byWay]) => [kind, ...ways.map((way) => medians(byWay[way] ?? 0))]);
  const { p50, p95, p99, worst, count } = ordinaryMs;
  return [
    `### ${withCommas(segments)} segments`,
    fold(
      `An ordinary search takes ${figure(p50)} ms in the median. Of ${withCommas(count)} ordinary queries 95 % took at most ` +
        `${medians(p95)} times that, 99 % at most ${medians(p99)} times, and the slowest one ${medians(worst)} times.`,
    ),
    renderTable([['times the median', ...ways], ...rows]),
    verdict(kinds, p50),
    ...(givenUp.length === 0 ? [] : [`Given up, and the member told to try again: ${givenUp.join(', ')}.`]),
  ].join('\n\n');
}

function verdict(
  kinds: readonly (readonly [string, Readonly<Record<string, number>>])[],
  median: number,
): string {
  const over = kinds.flatMap(([kind, byWay]) =>
    Object.entries(byWay)
      .filter(([, ms]) => ms > MOST_MEDIANS * median)
      .map(([way]) => `${kind} (${way})`),
  );
  return over.length === 0
    ? `All of them took less than ${MOST_MEDIANS} times the median.`
    : `Longer than ${MOST_MEDIANS} times the median took: ${over.join(', ')}.`;
}
