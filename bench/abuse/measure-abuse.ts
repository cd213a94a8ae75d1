import { openLibrary } from '../../src/library/open-library.js';
import { dataIn, readQuestions } from '../lecture-files.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import { percentile, summarise } from '../statistics.js';
import { HOSTILE_KINDS, hostileTexts } from './hostile-texts.js';
import type { AbuseMeasurement } from './render-abuse.js';
import { SEARCH, WAYS } from './ways.js';

/** Measures how long hostile texts take, and ordinary queries: `measure-abuse.js FOLDER`. */
const TEXTS_PER_KIND = 5;
/** Of each text the median of so many times counts; of one that takes long, one time. */
const TIMES = 5;
const LONG_MS = 1_000;

const [folder = ''] = process.argv.slice(2);
const { queries } = await readQuestions(folder);
const ordinary = mixKinds(queries, QUERY_KINDS);
const library = await openLibrary({ data: dataIn(folder) });

/** Milliseconds of processor time in all threads: what else the machine does counts little then. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES && (times[0] ?? 0) < LONG_MS; time++) {
    const begin = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1_000);
  }
  return percentile(
    times.sort((a, b) => a - b),
    0.5,
  );
}

async function timesOf(texts: readonly string[], run: (text: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) times.push(await timeOf(() => run(text)));
  return times;
}

const searchFor = (text: string) => SEARCH.run(text, library);
// The first time is for the JIT compiler.
await timesOf(ordinary, searchFor);
const ordinaryMs = summarise(await timesOf(ordinary, searchFor));
const textOf = hostileTexts(library.corpus);
const hostileMs: Record<string, Record<string, number>> = {};
for (const kind of HOSTILE_KINDS) {
  const worst: Record<string, number> = {};
  for (const { name, longest, run } of WAYS) {
    const texts = Array.from({ length: TEXTS_PER_KIND }, (_, number) => textOf(kind, longest, number));
    worst[name] = Math.max(...(await timesOf(texts, (text) => run(text, library))));
  }
  hostileMs[kind] = worst;
  console.error(`  ${kind}: ${JSON.stringify(worst)}`);
}
const measured: AbuseMeasurement = { segments: library.corpus.segmentCount, ordinaryMs, hostileMs };
console.log(JSON.stringify(measured));
await library.close();
