import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { measureBot, medianStart } from '../../bench/bot/bot.js';
import type { ToldStart } from '../../bench/bot/bot.js';
import { dataIn } from '../../bench/lecture-files.js';
import { botMeasurement } from './make-results.js';

const start = (openMs: number, isFromSnapshot: boolean): ToldStart => ({
  openMs,
  answerMs: openMs + 1,
  peakBytes: 100 * openMs,
  isFromSnapshot,
});

/** Runs nothing: each start is the next of these. */
async function measureWith(starts: readonly ToldStart[]) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-bot-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(dataIn(folder));
  await writeFile(join(dataIn(folder), 'lectures.snapshot'), '12345');
  const left = [...starts];
  return measureBot((args) => {
    const isStart = args.some((arg) => basename(arg) === 'start-bot.js');
    return Promise.resolve(isStart ? left.shift() : botMeasurement(3));
  }, folder);
}

describe('the bot is measured', () => {
  test('at its first start, at three from the snapshot, and while it answers', async () => {
    const starts = [start(50, false), start(9, true), start(7, true), start(8, true)];
    expect(await measureWith(starts)).toMatchObject({
      first: { openMs: 50 },
      again: { openMs: 8, answerMs: 9, peakBytes: 800 },
      snapshotBytes: 5,
      all: { p50: 3 },
    });
  });

  test.each([
    { starts: [start(50, true), start(9, true), start(7, true), start(8, true)] },
    { starts: [start(50, false), start(9, true), start(7, false), start(8, true)] },
  ])('and found out when a start was not what it should be', async ({ starts }) => {
    await expect(measureWith(starts)).rejects.toThrow('it started without its snapshot');
  });

  test('but not by no start at all', () => {
    expect(() => medianStart([])).toThrow(RangeError);
  });
});
