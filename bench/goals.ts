import type { BotMeasurement, SizeResult } from './measurement.js';
import { OWN_IN_ONE_THREAD } from './own.js';
import type { QueryKind } from './queries.js';
import { figure, megabytes, renderTable, seconds, withCommas } from './table.js';

/** What the search is to be at a size, and what it was. */
export interface Goal {
  readonly segmentCount: number;
  readonly goal: string;
  readonly measured: string;
  /** Undefined where what it takes to tell was not measured. */
  readonly isMet: boolean | undefined;
}

type Check = (bot: BotMeasurement, result: SizeResult) => Omit<Goal, 'segmentCount'>;

/** As the tables call the peer that is to be matched. */
const RIVAL = 'SQLite FTS5, native';
/** What any of the words of can be found without guessing. */
const RIVAL_ANSWERS: readonly QueryKind[] = ['word', 'two words', 'common', 'question', 'phrase'];

const MOST_HELD_UP_MS = 20;
const LONGEST_INDEX_MS = 3_000;
const LONGEST_START_MS = 1_000;
const MOST_BYTES = 500e6;
const SERVER_BYTES = 4e9;

/** The goals by size. Sizes between have none. */
const CHECKS: ReadonlyMap<number, readonly Check[]> = new Map([
  [5_000, [p99Below(5)]],
  [100_000, [...RIVAL_ANSWERS.map(noSlower), noSlower('all'), p99Below(50), notHeldUp, startsSoon, small]],
  [1_000_000, [p99Below(300), fitsServer]],
]);

/** Compares what was measured with the goals of the sizes that were measured. */
export function checkGoals(results: readonly SizeResult[]): readonly Goal[] {
  return results.flatMap((result) => {
    const { segmentCount, bot } = result;
    const checks = CHECKS.get(segmentCount) ?? [];
    if (bot !== undefined) return checks.map((check) => ({ segmentCount, ...check(bot, result) }));
    return checks.length === 0 ? [] : [{ segmentCount, goal: 'works', measured: '–', isMet: undefined }];
  });
}

/** The goals with what came of them. */
export function renderGoals(results: readonly SizeResult[]): string {
  const rows = checkGoals(results).map(({ segmentCount, goal, measured, isMet }) => [
    goal,
    withCommas(segmentCount),
    measured,
    isMet === undefined ? 'not measured' : isMet ? 'met' : 'not met',
  ]);
  if (rows.length === 0) return '## Goals\n\nNone of the sizes measured has any.';
  return `## Goals\n\n${renderTable([['', 'segments', 'measured', 'outcome'], ...rows])}`;
}

function noSlower(kind: QueryKind | 'all'): Check {
  return (bot, { measured }) => {
    const p50 = (one: BotMeasurement | SizeResult['measured'][number]) =>
      (kind === 'all' ? one.all : one.byKind[kind]).p50;
    const rival = measured.find(({ name }) => name === RIVAL);
    const ours = `${figure(p50(bot))} ms`;
    return {
      goal: `p50, ${kind === 'all' ? 'all queries' : kind}: no slower than ${RIVAL}`,
      measured: rival === undefined ? ours : `${ours}, ${figure(p50(rival))} ms there`,
      isMet: rival && p50(bot) <= p50(rival),
    };
  };
}

function p99Below(ms: number): Check {
  return ({ all }) => ({
    goal: `p99 below ${ms} ms`,
    measured: `${figure(all.p99)} ms`,
    isMet: all.p99 < ms,
  });
}

function notHeldUp({ heldUp, reloadHeldUpMs }: BotMeasurement): ReturnType<Check> {
  const worst = Math.max(reloadHeldUpMs, ...Object.values(heldUp).map((one) => one.worst));
  return {
    goal: `the thread of Discord's gateway never held up for ${MOST_HELD_UP_MS} ms`,
    measured: `${figure(worst)} ms`,
    isMet: worst < MOST_HELD_UP_MS,
  };
}

function startsSoon({ again }: BotMeasurement, { measured }: SizeResult): ReturnType<Check> {
  const own = measured.find(({ name }) => name === OWN_IN_ONE_THREAD);
  const starts = `start ${seconds(again.openMs)} s`;
  return {
    goal: `index below ${LONGEST_INDEX_MS / 1_000} s or start from a snapshot below ${LONGEST_START_MS / 1_000} s`,
    measured: own === undefined ? starts : `index ${seconds(own.indexMs)} s, ${starts}`,
    isMet: again.openMs < LONGEST_START_MS || (own !== undefined && own.indexMs < LONGEST_INDEX_MS),
  };
}

function small({ searchedBytes }: BotMeasurement): ReturnType<Check> {
  return {
    goal: `resident memory below ${megabytes(MOST_BYTES)} MB`,
    measured: `${megabytes(searchedBytes)} MB`,
    isMet: searchedBytes < MOST_BYTES,
  };
}

function fitsServer({ first, reloadPeakBytes }: BotMeasurement): ReturnType<Check> {
  const most = Math.max(first.peakBytes, reloadPeakBytes);
  return {
    goal: `works in ${megabytes(SERVER_BYTES)} MB of memory, indexing and loading changed lectures included`,
    measured: `${megabytes(most)} MB at most`,
    isMet: most < SERVER_BYTES,
  };
}
