import { loadEnglish } from '../bench/text/english.js';
import { makeLibrary, writeCorpus } from '../bench/text/corpus.js';
import { enginesAmong } from './among.js';
import type { ContestantFactory } from './contestant.js';
import { chooseEngines } from './engines.js';
import { LectureDatabase } from './lecture-database.js';
import { measureSet, renderSet, toJson } from './measure.js';
import type { SetResult } from './measure.js';
import { parseOptions, USAGE, type EvalOptions } from './options.js';
import type { QuerySet } from './query-sets.js';

const USAGE_ERROR = 2;
const TEXT_SEED = 2026;

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const database = new LectureDatabase();
  try {
    await (options.among === undefined
      ? measureAlone(options, database)
      : measureAmong(options, options.among, database));
  } finally {
    await database.close();
  }
}

async function measureAlone(options: EvalOptions, database: LectureDatabase): Promise<void> {
  const engines = chooseEngines(options, database.engines);
  if ([...database.engines.keys()].some((name) => engines.has(name))) await database.start();
  await measure(options, options.sets, engines);
}

/** Measures what the database costs where the lectures of a set are few of many. */
async function measureAmong(
  options: EvalOptions,
  segments: number,
  database: LectureDatabase,
): Promise<void> {
  const { lectures } = writeCorpus(makeLibrary(loadEnglish(), TEXT_SEED, segments));
  await database.start();
  await database.share(lectures);
  // Sets of the same lectures one after the other, which are indexed once. The goals are for sets that stand alone.
  const sets = [...options.sets].sort((a, b) => (a.data < b.data ? -1 : 1));
  await measure(
    options,
    sets.map((set) => ({ ...set, goals: undefined })),
    enginesAmong(lectures, database.engines),
  );
}

async function measure(
  options: EvalOptions,
  querySets: readonly QuerySet[],
  engines: ReadonlyMap<string, ContestantFactory>,
): Promise<void> {
  const sets: SetResult[] = [];
  for (const set of querySets) {
    const measured = await measureSet(set, engines);
    sets.push(measured);
    if (!options.json) console.log(`${renderSet(measured, options.misses)}\n`);
  }
  if (options.json)
    console.log(
      JSON.stringify(
        sets.map((set) => toJson(set, options.misses)),
        null,
        2,
      ),
    );
  const short = sets.flatMap(({ results }) => results.flatMap((result) => result.shortfalls));
  if (options.check && short.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = USAGE_ERROR;
});
