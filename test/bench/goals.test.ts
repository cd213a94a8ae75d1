import { describe, expect, test } from 'vitest';
import { checkGoals, renderGoals } from '../../bench/goals.js';
import type { BotMeasurement, SizeResult } from '../../bench/measurement.js';
import { OWN_IN_ONE_THREAD } from '../../bench/own.js';
import { botMeasurement, latency, measurement, perKind } from './make-results.js';

const RIVAL = 'SQLite FTS5, native';

function result(segmentCount: number, bot: BotMeasurement, rest: Partial<SizeResult> = {}): SizeResult {
  const measured = [measurement(OWN_IN_ONE_THREAD, 5), measurement(RIVAL, 6)];
  return { segmentCount, bot, measured, failed: [], ...rest };
}

/** What came of the only goal of a size whose name has this in it. */
function outcome(of: SizeResult, named: string) {
  const goals = checkGoals([of]).filter(({ goal }) => goal.includes(named));
  expect(goals).toHaveLength(1);
  return goals[0]!;
}

describe('a goal', () => {
  const slowP99 = (p99: number) => ({ all: { ...latency(1), p99 } });

  test.each<{ at: number; goal: string; bot: Partial<BotMeasurement>; measured: string; isMet: boolean }>([
    { at: 5_000, goal: 'p99', bot: slowP99(4.9), measured: '4.90 ms', isMet: true },
    { at: 5_000, goal: 'p99', bot: slowP99(5), measured: '5.00 ms', isMet: false },
    { at: 100_000, goal: 'p99', bot: slowP99(49), measured: '49.0 ms', isMet: true },
    { at: 100_000, goal: 'p99', bot: slowP99(51), measured: '51.0 ms', isMet: false },
    { at: 1_000_000, goal: 'p99', bot: slowP99(299), measured: '299 ms', isMet: true },
    { at: 1_000_000, goal: 'p99', bot: slowP99(301), measured: '301 ms', isMet: false },
    {
      at: 100_000,
      goal: 'held up',
      bot: {},
      measured: '19.0 ms',
      isMet: true,
    },
    {
      at: 100_000,
      goal: 'held up',
      bot: { heldUp: { ...botMeasurement(1).heldUp, complete: { p99: 2, worst: 20 } } },
      measured: '20.0 ms',
      isMet: false,
    },
    { at: 100_000, goal: 'resident', bot: {}, measured: '420 MB', isMet: true },
    { at: 100_000, goal: 'resident', bot: { searchedBytes: 501e6 }, measured: '501 MB', isMet: false },
    { at: 1_000_000, goal: 'works in', bot: {}, measured: '600 MB at most', isMet: true },
    {
      at: 1_000_000,
      goal: 'works in',
      bot: { reloadPeakBytes: 4.1e9 },
      measured: '4100 MB at most',
      isMet: false,
    },
  ])('for $at segments, $goal, is met: $isMet with $measured', ({ at, goal, bot, measured, isMet }) => {
    expect(outcome(result(at, botMeasurement(1, bot)), goal)).toMatchObject({ measured, isMet });
  });

  test.each([
    { indexMs: 2900, openMs: 1100, isMet: true },
    { indexMs: 3100, openMs: 900, isMet: true },
    { indexMs: 3100, openMs: 1100, isMet: false },
  ])('of a start is met by index or snapshot: $indexMs ms, $openMs ms', ({ indexMs, openMs, isMet }) => {
    const bot = botMeasurement(1, { again: { openMs, answerMs: 2000, peakBytes: 1 } });
    const measured = [measurement(OWN_IN_ONE_THREAD, 5, { indexMs })];
    expect(outcome(result(100_000, bot, { measured }), 'index below').isMet).toBe(isMet);
  });

  test('of matching SQLite is told for each kind of query that it can answer, and for all', () => {
    const bot = botMeasurement(7, { byKind: { ...perKind(latency(7)), phrase: latency(6) } });
    const told = checkGoals([result(100_000, bot)]).filter(({ goal }) => goal.includes('no slower'));
    const outcomes = told.map(({ goal, isMet }) => [/^p50, (.*):/.exec(goal)?.[1], isMet]);
    expect(Object.fromEntries(outcomes)).toEqual({
      word: false,
      'two words': false,
      common: false,
      question: false,
      phrase: true,
      'all queries': false,
    });
    expect(told[0]?.measured).toBe('7.00 ms, 6.00 ms there');
  });
});

describe('goals that cannot be judged', () => {
  test('because SQLite is not installed are neither met nor missed', () => {
    const without = result(100_000, botMeasurement(1), { measured: [] });
    expect(outcome(without, 'p50, word')).toMatchObject({ measured: '1.00 ms', isMet: undefined });
  });

  test('because the bot failed are told as not measured', () => {
    const failed = [{ name: 'lecture-bot', reason: 'out of memory' }];
    const report = renderGoals([{ segmentCount: 1_000_000, bot: undefined, measured: [], failed }]);
    expect(report).toMatch(/\| works +\| 1,000,000 \| +– \| not measured \|/);
  });
});

test('the goals are a table with all that was measured and what came of it', () => {
  const report = renderGoals([result(100, botMeasurement(9)), result(5_000, botMeasurement(1))]);
  expect(report.split('\n').slice(-1)).toEqual(['| p99 below 5 ms |    5,000 |  4.00 ms |     met |']);
});

test('sizes without goals leave the table out', () => {
  expect(renderGoals([result(100, botMeasurement(1))])).toBe(
    '## Goals\n\nNone of the sizes measured has any.',
  );
});
