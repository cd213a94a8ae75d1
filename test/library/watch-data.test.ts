import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchData } from '../../src/library/watch-data.js';
import { dataFolder } from '../corpus/data-folder.js';

const PAUSE_MS = 40;

async function watching(data: string) {
  const stopping = new AbortController();
  onTestFinished(() => {
    stopping.abort();
  });
  const seen = { changes: 0 };
  void watchData(data, () => seen.changes++, stopping.signal, PAUSE_MS);
  // The first look is over.
  await wait(PAUSE_MS);
  const change = async () => {
    const before = seen.changes;
    while (seen.changes === before) await wait(5);
  };
  return { seen, change, stop: stopping };
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
    const watched = await watching(folder);
    await change(folder);
    await watched.change();
    await wait(3 * PAUSE_MS);
    expect(watched.seen.changes).toBe(1);
  });

  it('of a single file', async () => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { change } = await watching(join(folder, 'a.csv'));
    await writeFile(join(folder, 'a.csv'), 'other');
    await change();
  });

  it('once, after the last step, when an editor writes in several', async () => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { seen, change } = await watching(folder);
    for (let step = 0; step < 20; step++) {
      await writeFile(join(folder, 'a.csv'), 'text'.repeat(step));
      await wait(PAUSE_MS / 4);
    }
    const early = seen.changes;
    await change();
    await wait(3 * PAUSE_MS);
    expect(early).toBe(0);
    expect(seen.changes).toBe(1);
  });
});

describe('nothing is noticed', () => {
  it('when something else in the folder changes, such as the snapshot', async () => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { seen } = await watching(folder);
    await writeFile(join(folder, 'lectures.snapshot'), 'bytes');
    await writeFile(join(folder, '.a.csv.swp'), 'half');
    await wait(4 * PAUSE_MS);
    expect(seen.changes).toBe(0);
  });

  it('when it is over', async () => {
    const folder = await dataFolder({ 'a.csv': 'text' });
    const { seen, stop } = await watching(folder);
    stop.abort();
    await writeFile(join(folder, 'a.csv'), 'other');
    await wait(4 * PAUSE_MS);
    expect(seen.changes).toBe(0);
  });
});
