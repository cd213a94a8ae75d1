import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { tableOf, type Outcome } from './figures.js';
import { PARTS, partsAt, type Part } from './parts.js';

const USAGE = `npm run mutate -- [FILE or FOLDER …] [--static] [--force]
  FILE or FOLDER  only these are mutated, such as src/search/query; all parts when left out
  --static        also what runs only once, when a file is loaded: takes much longer
  --force         also mutants whose outcome is known from before and whose code and tests are the same`;
const USAGE_ERROR = 2;

interface Options {
  readonly static?: boolean;
  readonly force?: boolean;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { static: { type: 'boolean' }, force: { type: 'boolean' } },
  });
  const outcomes: Outcome[] = [];
  for (const part of positionals.length > 0 ? positionals.flatMap(partsAt) : PARTS) {
    outcomes.push(...(await mutate(part, values)));
    console.log(`\n${tableOf(outcomes)}\n`);
  }
}

/** Puts the mutants of a part to its tests. */
async function mutate({ root, mutate, tests }: Part, options: Options): Promise<Outcome[]> {
  // Read by mutation/vitest.config.ts, in a process of Stryker's own.
  process.env['MUTATION_TESTS'] = tests.join();
  const name = root.replace(/[/.]/g, '-');
  const results = await new Stryker({
    configFile: 'mutation/stryker.config.json',
    mutate: [mutate],
    incrementalFile: `dist/mutation/${name}.json`,
    htmlReporter: { fileName: `dist/mutation/${name}.html` },
    ...(options.static === true && { ignoreStatic: false }),
    ...(options.force === true && { force: true }),
  }).runMutationTest();
  return results.map(({ fileName, status }) => ({ fileName: relative('.', fileName), status }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = USAGE_ERROR;
});
