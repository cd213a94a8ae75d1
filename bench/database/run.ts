/**
 * How fast lectures in a database are searched, beside those in memory: `npm run bench:database -- [--sizes N,...]
 * [--write]`. It starts a PostgreSQL of its own. `--write` puts the figures into docs/scale.md, too, in place of those it
 * has.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBinaries, startCluster } from '../../test/database/cluster.js';
import { describeMachine } from '../document.js';
import { fold } from '../fold.js';
import { makeRunApart } from '../run-apart.js';
import type { AskedAtOnce, Filled, InDatabase, InMemory } from './measurement.js';
import { renderDatabase } from './render-database.js';
import { describeSettings, SETTINGS } from './settings.js';

const SIZES = '100000,1000000';
const MINUTES = 60;
const PAGE = join('docs', 'scale.md');
/** The figures stand at the end of the page, below this. */
const HEADING = '## In a database: the figures';
const HEAP = '--max-old-space-size=4096';
const SHARDS = [1, 3];

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: SIZES }, write: { type: 'boolean', default: false } },
});
const sizes = values.sizes.split(',').map((size) => {
  if (!/^[1-9]\d{0,6}$/.test(size)) {
    throw new Error(`"${size}" is no number of segments; write them as in --sizes ${SIZES}`);
  }
  return Number(size);
});
const bin = findBinaries();
if (bin === undefined) throw new Error('There is no PostgreSQL on this machine to measure.');

const runApart = makeRunApart(MINUTES);
const run = (name: string, ...args: readonly string[]) =>
  runApart([HEAP, join(import.meta.dirname, name), ...args]);
const figures = [fold(`${describeMachine(new Date())} ${describeSettings()}`)];
console.log(figures[0]);
for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'lectures-bench-'));
  const cluster = await startCluster(bin, SETTINGS);
  try {
    await run('../write-lectures.js', String(size), folder);
    const filled = (await run('fill.js', folder, cluster.url)) as Filled;
    const inDatabase = (await run('measure-database.js', folder, cluster.url)) as InDatabase;
    const inMemory = (await run('measure-memory.js', folder)) as InMemory;
    const atOnce: AskedAtOnce[] = [];
    for (const shards of SHARDS) {
      const each = Array.from({ length: shards }, () => run('ask.js', folder, cluster.url));
      atOnce.push({ shards, each: (await Promise.all(each)) as AskedAtOnce['each'] });
    }
    const table = renderDatabase({ segments: size, filled, inDatabase, inMemory, atOnce });
    console.log(`\n${table}`);
    figures.push(table);
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true });
  }
}
if (values.write) {
  const [text = ''] = (await readFile(PAGE, 'utf8')).split(HEADING, 1);
  await writeFile(PAGE, [text.trimEnd(), HEADING, ...figures].join('\n\n') + '\n');
}
