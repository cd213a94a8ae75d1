import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataIn } from '../lecture-files.js';
import type { BotMeasurement, BotSearch, BotStart } from '../measurement.js';
import type { RunApart } from '../run-apart.js';

/** What a start tells of itself. */
export type ToldStart = BotStart & { readonly isFromSnapshot: boolean };

const STARTS = 3;
/** What Node.js gives a thread by default where there are 4 GB of memory. */
const HEAP = '--max-old-space-size=2048';

/** Measures the search as the bot runs it, each start of it in a process of its own. */
export async function measureBot(runApart: RunApart, folder: string): Promise<BotMeasurement> {
  const start = async () => (await runApart([HEAP, scriptAt('start-bot.js'), folder])) as ToldStart;
  const first = await start();
  const again: ToldStart[] = [];
  for (let count = 0; count < STARTS; count++) again.push(await start());
  if (first.isFromSnapshot || !again.every(({ isFromSnapshot }) => isFromSnapshot)) {
    throw new Error('it started without its snapshot, or with one of others');
  }
  const { size: snapshotBytes } = await stat(join(dataIn(folder), 'lectures.snapshot'));
  const search = (await runApart([HEAP, scriptAt('measure-bot.js'), folder])) as BotSearch;
  return { ...search, first, again: medianStart(again), snapshotBytes };
}

/** The start that took neither the shortest nor the longest. */
export function medianStart<T extends BotStart>(starts: readonly T[]): T {
  const median = starts.toSorted((a, b) => a.openMs - b.openMs)[Math.floor(starts.length / 2)];
  if (median === undefined) throw new RangeError('no median of no starts');
  return median;
}

function scriptAt(name: string): string {
  return join(import.meta.dirname, name);
}
