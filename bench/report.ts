import type { Failure, Measurement } from './measurement.js';
import { QUERY_KINDS } from './queries.js';
import type { Latency } from './statistics.js';
import { figure, renderTable } from './table.js';

/** All that was measured at one size. */
export interface SizeResult {
  readonly segmentCount: number;
  readonly measured: readonly Measurement[];
  readonly failed: readonly Failure[];
}

const BYTES_PER_MB = 1e6;
const MS_PER_SECOND = 1000;
const QUANTILES = ['p50', 'p95', 'p99'] as const;

/** The tables of one size: index, latency by kind of query, ratios to our engine, what else our engine does. */
export function renderSize({ segmentCount, measured, failed }: SizeResult, ownName: string): string {
  const own = measured.find(({ name }) => name === ownName);
  const parts = [`## ${withCommas(segmentCount)} segments`, renderIndex(measured)];
  for (const quantile of QUANTILES) {
    parts.push(`Latency, ${quantile}, in ms:`, renderLatency(measured, quantile));
  }
  parts.push('Share of queries with the right lecture among the first five hits:', renderAnswered(measured));
  if (own !== undefined) {
    const peers = measured.filter((one) => one !== own);
    if (peers.length > 0) {
      parts.push(
        `p50 of ${ownName} in multiples of each peer's (below 1 is faster):`,
        renderRatios(own, peers),
      );
    }
    parts.push(`What else ${ownName} does, in ms:`, renderOtherWork(own));
  }
  for (const { name, reason } of failed) parts.push(`${name} was not measured: ${reason}.`);
  return parts.join('\n\n');
}

/** How index time, memory and latency grow from each size to the next. */
export function renderGrowth(results: readonly SizeResult[]): string {
  const figures: readonly [string, (one: Measurement) => number][] = [
    ['index, s', ({ indexMs }) => indexMs / MS_PER_SECOND],
    ['memory, MB', ({ indexedBytes }) => indexedBytes / BYTES_PER_MB],
    ['p50, ms', ({ all }) => all.p50],
    ['p99, ms', ({ all }) => all.p99],
  ];
  const names = [...new Set(results.flatMap(({ measured }) => measured.map(({ name }) => name)))];
  const heading = ['', 'figure', ...results.map(({ segmentCount }) => withCommas(segmentCount))];
  const rows = names.flatMap((name) =>
    figures.map(([label, read]) => {
      let before: number | undefined;
      const cells = results.map(({ measured }) => {
        const one = measured.find((other) => other.name === name);
        if (one === undefined) return '–';
        const value = read(one);
        const factor = before === undefined ? '' : ` (×${figure(value / before)})`;
        before = value;
        return figure(value) + factor;
      });
      return [name, label, ...cells];
    }),
  );
  return ['## Growth', renderTable([heading, ...rows])].join('\n\n');
}

function renderIndex(measured: readonly Measurement[]): string {
  const rows = measured.map(({ name, indexMs, textBytes, indexedBytes, peakBytes }) => [
    name,
    figure(indexMs / MS_PER_SECOND),
    ...[textBytes, indexedBytes, peakBytes].map((bytes) => figure(bytes / BYTES_PER_MB)),
  ]);
  return renderTable([['', 'index, s', 'memory before, MB', 'memory after, MB', 'peak, MB'], ...rows]);
}

function renderLatency(measured: readonly Measurement[], quantile: (typeof QUANTILES)[number]): string {
  return renderTable([
    ['', ...QUERY_KINDS, 'all'],
    ...measured.map(({ name, byKind, all }) => [
      name,
      ...QUERY_KINDS.map((kind) => figure(byKind[kind][quantile])),
      figure(all[quantile]),
    ]),
  ]);
}

function renderAnswered(measured: readonly Measurement[]): string {
  return renderTable([
    ['', ...QUERY_KINDS],
    ...measured.map(({ name, answered }) => [name, ...QUERY_KINDS.map((kind) => answered[kind].toFixed(2))]),
  ]);
}

function renderRatios(own: Measurement, peers: readonly Measurement[]): string {
  return renderTable([
    ['', ...QUERY_KINDS, 'all'],
    ...peers.map(({ name, byKind, all }) => [
      name,
      ...QUERY_KINDS.map((kind) => figure(own.byKind[kind].p50 / byKind[kind].p50)),
      figure(own.all.p50 / all.p50),
    ]),
  ]);
}

function renderOtherWork({ all, otherWork }: Measurement): string {
  const rows: [string, Latency | undefined][] = [
    ['search, top 5 with excerpts', all],
    ['the whole of /lecture search', otherWork.reply],
    ['suggestions while typing', otherWork.complete],
  ];
  return renderTable([
    ['', ...QUANTILES, 'worst'],
    ...rows.flatMap(([name, latency]) =>
      latency === undefined
        ? []
        : [[name, ...[...QUANTILES, 'worst' as const].map((one) => figure(latency[one]))]],
    ),
  ]);
}

function withCommas(count: number): string {
  return count.toLocaleString('en');
}
