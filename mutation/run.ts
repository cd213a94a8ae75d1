import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { tableOf } from './figures.js';

const USAGE = `npm run mutate -- [FILE or FOLDER …] [--static] [--force]
  FILE or FOLDER  only these are mutated, such as src/search/query; all that is set up when left out
  --static        also what runs only once, when a file is loaded: takes much longer
  --force         also mutants whose outcome is known from before and whose code and tests are the same`;
const USAGE_ERROR = 2;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { static: { type: 'boolean' }, force: { type: 'boolean' } },
  });
  const outcomes = await new Stryker({
    configFile: 'mutation/stryker.config.json',
    ...(positionals.length > 0 && { mutate: positionals.map(patternOf) }),
    ...(values.static === true && { ignoreStatic: false }),
    ...(values.force === true && { force: true }),
  }).runMutationTest();
  const named = outcomes.map(({ fileName, status }) => ({ fileName: relative('.', fileName), status }));
  console.log(`\n${tableOf(named)}`);
}

/** All sources in a folder; a file, or some of its lines (`FILE:10-20`), as it is. */
function patternOf(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? `${path.replace(/\/$/, '')}/**/*.ts` : path;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = USAGE_ERROR;
});
