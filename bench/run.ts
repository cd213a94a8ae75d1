import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CONTESTANTS, installedContestants } from './contestants.js';
import { describeMachine, renderDocument } from './document.js';
import type { Failure, Measurement } from './measurement.js';
import { parseOptions, USAGE } from './options.js';
import type { BenchOptions } from './options.js';
import { OWN_ENGINE } from './own.js';
import { renderGrowth, renderSize } from './report.js';
import type { SizeResult } from './report.js';

const USAGE_ERROR = 2;
/** Whoever has not finished by then is left out. */
const TIMEOUT_MINUTES = 20;
const MS_PER_MINUTE = 60_000;
const MEASURE_ONE = join(import.meta.dirname, 'measure-one.js');
const DOCUMENT = join('docs', 'performance.md');

const run = promisify(execFile);

async function main({ sizes, engines, write }: BenchOptions): Promise<void> {
  const date = new Date();
  console.log(describeMachine(date));
  for (const missing of [...CONTESTANTS.keys()].filter((name) => !installedContestants().includes(name))) {
    console.log(`${missing} is not installed and left out; "npm run bench:native" compiles it.`);
  }
  const results: SizeResult[] = [];
  const figures: string[] = [];
  const show = (figure: string) => {
    figures.push(figure);
    console.log(`\n${figure}`);
  };
  for (const segmentCount of sizes) {
    const result = await measureSize(segmentCount, engines);
    results.push(result);
    show(renderSize(result, OWN_ENGINE));
  }
  if (results.length > 1) show(renderGrowth(results));
  if (write) await writeFile(DOCUMENT, renderDocument(figures, date));
}

async function measureSize(segmentCount: number, engines: readonly string[]): Promise<SizeResult> {
  const measured: Measurement[] = [];
  const failed: Failure[] = [];
  for (const engine of engines) {
    console.error(`measuring ${engine} at ${segmentCount} segments …`);
    try {
      measured.push(await measureApart(engine, segmentCount));
    } catch (error) {
      failed.push({ name: engine, reason: reasonOf(error) });
    }
  }
  return { segmentCount, measured, failed };
}

/** Measures one contestant in a process of its own. */
async function measureApart(engine: string, segmentCount: number): Promise<Measurement> {
  const { stdout } = await run(process.execPath, ['--expose-gc', MEASURE_ONE, engine, String(segmentCount)], {
    timeout: TIMEOUT_MINUTES * MS_PER_MINUTE,
    killSignal: 'SIGKILL',
  });
  return JSON.parse(stdout) as Measurement;
}

function reasonOf(error: unknown): string {
  const { killed, stderr = '' } = error as { killed?: boolean; stderr?: string };
  if (killed === true) return `not done within ${TIMEOUT_MINUTES} minutes`;
  if (stderr.includes('heap out of memory')) return 'more memory than Node.js gives a process by default';
  // Of a stack trace the line that says what happened.
  const told = stderr.split('\n').find((line) => /^\w*Error\b/.test(line));
  return told ?? (error instanceof Error ? error.message : String(error));
}

try {
  await main(parseOptions(process.argv.slice(2), installedContestants()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = USAGE_ERROR;
}
