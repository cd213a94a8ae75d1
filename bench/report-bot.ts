import type { BotMeasurement } from './measurement.js';
import type { Latency } from './statistics.js';
import { figure, megabytes, renderTable, seconds } from './table.js';

const QUANTILES = ['p50', 'p95', 'p99', 'worst'] as const;

type Work = keyof BotMeasurement['heldUp'];

/** What the bot does, as it is called in the tables. */
const WORK: readonly (readonly [Work, string])[] = [
  ['search', 'search, top 5 with excerpts'],
  ['reply', 'the whole of /lecture search'],
  ['complete', 'suggestions while typing'],
];

/** The tables of the search as the bot runs it: starts and memory, replies, and how long its caller was held up. */
export function renderBot(bot: BotMeasurement): string {
  const { name } = bot;
  return [
    `${name} from cold, with the lectures in a CSV file:`,
    renderStarts(bot),
    `What ${name} does, in ms:`,
    renderWork(bot),
    `How long the thread of Discord's gateway was held up meanwhile, in ms:`,
    renderHeldUp(bot),
  ].join('\n\n');
}

function renderStarts({ first, again, ...bot }: BotMeasurement): string {
  return renderTable([
    ['', 'without a snapshot', 'from the snapshot'],
    ['open, s', seconds(first.openMs), seconds(again.openMs)],
    ['first answer, s', seconds(first.answerMs), seconds(again.answerMs)],
    ['snapshot, MB', '–', megabytes(bot.snapshotBytes)],
    ['memory when open, MB', '–', megabytes(bot.openedBytes)],
    ['memory after all queries, MB', '–', megabytes(bot.searchedBytes)],
    ['peak when open, MB', megabytes(first.peakBytes), megabytes(again.peakBytes)],
    ['peak after all queries, MB', '–', megabytes(bot.peakBytes)],
    ['peak after lectures were changed twice, MB', '–', megabytes(bot.reloadPeakBytes)],
  ]);
}

function renderWork({ all, otherWork }: BotMeasurement): string {
  const latencies: Partial<Record<Work, Latency>> = { search: all, ...otherWork };
  return renderTable([
    ['', ...QUANTILES],
    ...WORK.flatMap(([work, name]) => {
      const latency = latencies[work];
      return latency === undefined ? [] : [[name, ...QUANTILES.map((one) => figure(latency[one]))]];
    }),
  ]);
}

function renderHeldUp({ heldUp, reloadHeldUpMs }: BotMeasurement): string {
  return renderTable([
    ['', 'p99', 'worst'],
    ...WORK.map(([work, name]) => [name, figure(heldUp[work].p99), figure(heldUp[work].worst)]),
    ['loading changed lectures, longest turn', '–', figure(reloadHeldUpMs)],
  ]);
}
