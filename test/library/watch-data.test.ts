import { EventEmitter, once } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchData } from '../../src/library/watch-data.js';
import { dataFolder } from '../corpus/data-folder.js';

/** In steps of some milliseconds file systems tell when a file was changed. */
const FILE_CLOCK_MS = 20;

/** Lectures that are looked at when the test says so. */
async function watching(data: string) {
  const stopping = new AbortController();
  const pauses = new EventEmitter();
  const pause = async () => {
    const ended = once(pauses, 'ended');
    pauses.emit('begun');
    await ended;
  };
  const look = async () => {
    const begun = once(pauses, 'begun');
    pauses.emit('ended');
    await begun;
  };
  const stop = async () => {
    stopping.abort();
    pauses.emit('ended');
    await over;
  };
  const firstLook = once(pauses, 'begun');
  const seen = { changes: 0 };
  const over = watchData(data, () => seen.changes++, stopping.signal, pause);
  onTestFinished(stop);
  await firstLook;
  await wait(FILE_CLOCK_MS);
  return { seen, look, stop };
}

describe('a change of the lectures is noticed', () => {
  const changes: readonly [string, (folder: string) => Promise<void>][] = [
    ['when a file is written to', (folder) => writeFile(join(folder, 'a.csv'), 'other')],
    ['when it says the same again', (folder) => writeFile(join(folder, 'a.csv'), 'text')],
    ['when a file is added', (folder) => writeFile(join(folder, 'b.csv.gz'), 'new')],
    ['when a glossary is added', (folder) => writeFile(join(folder, 'glossary.csv'), 'new')],
    ['when a file is gone', (folder) => rm(join(folder, 'a.csv'))],
    ['when a file is named otherwise', (folder) => rename(join(folder, 'a.csv'), join(folder, 'z.csv'))],
  ];
  it.each(changes)('%s', async (_title, change) => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { seen, look } = await watching(folder);
    await change(folder);
    const counts: number[] = [];
    for (let looks = 0; looks < 4; looks++) {
      await look();
      counts.push(seen.changes);
    }
    expect(counts).toEqual([0, 1, 1, 1]);
  });

  it('of a single file', async () => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { seen, look } = await watching(join(folder, 'a.csv'));
    await writeFile(join(folder, 'a.csv'), 'other');
    await look();
    await look();
    expect(seen.changes).toBe(1);
  });

  it('once, after the last step, when an editor writes in several', async () => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { seen, look } = await watching(folder);
    for (let step = 0; step < 20; step++) {
      await writeFile(join(folder, 'a.csv'), 'text'.repeat(step));
      await look();
    }
    expect(seen.changes).toBe(0);
    await look();
    await look();
    expect(seen.changes).toBe(1);
  });
});

describe('nothing is noticed', () => {
  it('when something else in the folder changes, such as the snapshot', async () => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { seen, look } = await watching(folder);
    await writeFile(join(folder, 'lectures.snapshot'), 'bytes');
    await writeFile(join(folder, '.a.csv.swp'), 'half');
    await look();
    await look();
    expect(seen.changes).toBe(0);
  });

  it('when it is over', async () => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { seen, look, stop } = await watching(folder);
    await writeFile(join(folder, 'a.csv'), 'other');
    await look();
    await stop();
    expect(seen.changes).toBe(0);
  });
});
