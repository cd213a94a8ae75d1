import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTESTANTS, installedContestants } from './contestants.js';
import { describeMachine, renderDocument } from './document.js';
import { renderGoals } from './goals.js';
import { measureSize } from './measure-size.js';
import type { SizeResult } from './measurement.js';
import { parseOptions, USAGE } from './options.js';
import type { BenchOptions } from './options.js';
import { renderGrowth, renderSize } from './report.js';
import { makeRunApart } from './run-apart.js';

const USAGE_ERROR = 2;
const INTERRUPTED = 130;
const DOCUMENT = join('docs', 'performance.md');

async function main(
  args: readonly string[],
  { sizes, engines, minutes, write }: BenchOptions,
): Promise<void> {
  const date = new Date();
  console.log(describeMachine(date));
  for (const missing of [...CONTESTANTS.keys()].filter((name) => !installedContestants().includes(name))) {
    console.log(`${missing} is not installed and left out; "npm run bench:native" compiles it.`);
  }
  const runApart = makeRunApart(minutes);
  const results: SizeResult[] = [];
  const tables: string[] = [];
  const show = (table: string) => {
    console.log(`\n${table}`);
    return table;
  };
  for (const segmentCount of sizes) {
    const result = await measureSize(runApart, segmentCount, engines);
    results.push(result);
    tables.push(show(renderSize(result)));
  }
  if (results.length > 1) tables.push(show(renderGrowth(results)));
  const goals = show(renderGoals(results));
  const command = ['npm run bench --', ...args].join(' ');
  if (write) await writeFile(DOCUMENT, renderDocument([goals, ...tables], { command, minutes, date }));
}

process.once('SIGINT', () => {
  process.exit(INTERRUPTED);
});
try {
  const args = process.argv.slice(2);
  await main(args, parseOptions(args, installedContestants()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = USAGE_ERROR;
}
