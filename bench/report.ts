import type { Measurement, SizeResult, Timing } from './measurement.js';
import { OWN_IN_ONE_THREAD } from './own.js';
import { QUERY_KINDS } from './queries.js';
import { renderBot } from './report-bot.js';
import { figure, megabytes, renderTable, seconds, withCommas } from './table.js';

const QUANTILES = ['p50', 'p95', 'p99'] as const;
const RATIO_QUANTILES = ['p50', 'p99'] as const;

type Quantile = (typeof QUANTILES)[number];

/** The tables of one size: index, the bot, latency by kind of query, ratios to our engine. */
export function renderSize(result: SizeResult): string {
  const { segmentCount, bot, measured, savedMiniSearch, failed } = result;
  const timings: readonly Timing[] = bot === undefined ? measured : [bot, ...measured];
  const parts = [`## ${withCommas(segmentCount)} segments`];
  if (failed.length > 0) {
    parts.push(failed.map(({ name, reason }) => `- ${name} was not measured: ${reason}.`).join('\n'));
  }
  if (measured.length > 0) {
    parts.push('All in one thread, with the lectures in memory:', renderIndex(measured));
  }
  if (savedMiniSearch !== undefined) {
    const { startMs, savedBytes } = savedMiniSearch;
    parts.push(`MiniSearch starts in ${seconds(startMs)} s from its JSON of ${megabytes(savedBytes)} MB.`);
  }
  if (bot !== undefined) parts.push(renderBot(bot));
  if (timings.length > 0) {
    for (const quantile of QUANTILES) {
      parts.push(`Latency, ${quantile}, in ms:`, renderLatency(timings, quantile));
    }
    parts.push('Share of queries with the right lecture among the first five hits:', renderAnswered(timings));
  }
  const own = measured.find(({ name }) => name === OWN_IN_ONE_THREAD);
  const peers = measured.filter((one) => one !== own);
  if (own !== undefined && peers.length > 0) {
    parts.push(`${own.name}, in multiples of each peer's:`, renderIndexRatios(own, peers));
  }
  if (bot !== undefined && peers.length > 0) {
    for (const quantile of RATIO_QUANTILES) {
      parts.push(
        `${quantile} of ${bot.name} in multiples of each peer's (below 1 is faster):`,
        renderRatios(bot, peers, quantile),
      );
    }
  }
  return parts.join('\n\n');
}

/** A figure that grows, with the name of what it is of. */
type Grown = readonly [name: string, label: string, value: number, shown: string];

/** How start or index time, memory and latency grow from each size to the next. */
export function renderGrowth(results: readonly SizeResult[]): string {
  const bySize = results.map(grown);
  const keyOf = ([name, label]: Grown) => `${name}: ${label}`;
  const lines = new Map(bySize.flat().map((one) => [keyOf(one), one]));
  const heading = ['', 'figure', ...results.map(({ segmentCount }) => withCommas(segmentCount))];
  const rows = [...lines].map(([key, [name, label]]) => {
    let before: number | undefined;
    const cells = bySize.map((figures) => {
      const one = figures.find((other) => keyOf(other) === key);
      if (one === undefined) return '–';
      const [, , value, shown] = one;
      const factor = before === undefined ? '' : ` (×${figure(value / before)})`;
      before = value;
      return shown + factor;
    });
    return [name, label, ...cells];
  });
  return ['## Growth', renderTable([heading, ...rows])].join('\n\n');
}

function grown({ bot, measured }: SizeResult): readonly Grown[] {
  const start: Grown[] =
    bot === undefined
      ? []
      : [
          [bot.name, 'start from snapshot, s', bot.again.openMs, seconds(bot.again.openMs)],
          [bot.name, 'memory, MB', bot.searchedBytes, megabytes(bot.searchedBytes)],
          ...grownLatency(bot),
        ];
  const peers = measured.flatMap((one): Grown[] => [
    [one.name, 'index, s', one.indexMs, seconds(one.indexMs)],
    [one.name, 'memory, MB', one.indexedBytes, megabytes(one.indexedBytes)],
    ...grownLatency(one),
  ]);
  return [...start, ...peers];
}

function grownLatency({ name, all }: Timing): Grown[] {
  return (['p50', 'p99'] as const).map((quantile) => [
    name,
    `${quantile}, ms`,
    all[quantile],
    figure(all[quantile]),
  ]);
}

function renderIndex(measured: readonly Measurement[]): string {
  const rows = measured.map(({ name, indexMs, textBytes, indexedBytes, peakBytes }) => [
    name,
    seconds(indexMs),
    ...[textBytes, indexedBytes, peakBytes].map(megabytes),
  ]);
  return renderTable([['', 'index, s', 'memory before, MB', 'memory after, MB', 'peak, MB'], ...rows]);
}

function renderIndexRatios(own: Measurement, peers: readonly Measurement[]): string {
  const rows = peers.map(({ name, indexMs, indexedBytes, peakBytes }) => [
    name,
    figure(own.indexMs / indexMs),
    figure(own.indexedBytes / indexedBytes),
    figure(own.peakBytes / peakBytes),
  ]);
  return renderTable([['', 'index time', 'memory after', 'peak'], ...rows]);
}

function renderLatency(timings: readonly Timing[], quantile: Quantile): string {
  return renderTable([
    ['', ...QUERY_KINDS, 'all'],
    ...timings.map(({ name, byKind, all }) => [
      name,
      ...QUERY_KINDS.map((kind) => figure(byKind[kind][quantile])),
      figure(all[quantile]),
    ]),
  ]);
}

function renderAnswered(timings: readonly Timing[]): string {
  return renderTable([
    ['', ...QUERY_KINDS],
    ...timings.map(({ name, answered }) => [name, ...QUERY_KINDS.map((kind) => answered[kind].toFixed(2))]),
  ]);
}

function renderRatios(bot: Timing, peers: readonly Timing[], quantile: Quantile): string {
  return renderTable([
    ['', ...QUERY_KINDS, 'all'],
    ...peers.map(({ name, byKind, all }) => [
      name,
      ...QUERY_KINDS.map((kind) => figure(bot.byKind[kind][quantile] / byKind[kind][quantile])),
      figure(bot.all[quantile] / all[quantile]),
    ]),
  ]);
}
