import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBot } from './bot/bot.js';
import type { BotMeasurement, Failure, Measurement, SavedStart, SizeResult } from './measurement.js';
import { OWN_ENGINE, OWN_IN_ONE_THREAD } from './own.js';
import type { RunApart } from './run-apart.js';

/** The most that Node.js gives a thread by default, however much memory there is. */
const HEAP = '--max-old-space-size=4096';

/**
 * Measures contestants at one size. The lectures are written once, for all of them, into a folder that is gone
 * afterwards.
 */
export async function measureSize(
  runApart: RunApart,
  segmentCount: number,
  engines: readonly string[],
): Promise<SizeResult> {
  const folder = await mkdtemp(join(tmpdir(), 'lecture-bench-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', remove);
  const failed: Failure[] = [];
  const attempt = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
    console.error(`${name} at ${segmentCount} segments …`);
    try {
      return await work();
    } catch (error) {
      failed.push({ name, reason: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  try {
    const written = await attempt('writing lectures', () =>
      runApart([HEAP, scriptAt('write-lectures.js'), String(segmentCount), folder]),
    );
    if (written === undefined) return { segmentCount, bot: undefined, measured: [], failed };
    const measureApart = (script: string, ...args: readonly string[]) =>
      runApart(['--expose-gc', HEAP, scriptAt(script), ...args, folder]);
    let savedMiniSearch: SavedStart | undefined;
    let bot: BotMeasurement | undefined;
    const measured: Measurement[] = [];
    for (const engine of engines) {
      if (engine === OWN_ENGINE) bot = await attempt(engine, () => measureBot(runApart, folder));
      const one = await attempt(engine === OWN_ENGINE ? OWN_IN_ONE_THREAD : engine, () =>
        measureApart('measure-one.js', engine),
      );
      if (one === undefined) continue;
      measured.push(one as Measurement);
      if (engine === 'minisearch') {
        savedMiniSearch = await attempt('MiniSearch from its JSON', async () => {
          return (await measureApart('peers/start-minisearch.js')) as SavedStart;
        });
      }
    }
    return { segmentCount, bot, measured, savedMiniSearch, failed };
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function scriptAt(name: string): string {
  return join(import.meta.dirname, name);
}
