/**
 * How long texts take that are made to be slow, beside ordinary queries: `npm run bench:abuse -- [--database]
 * [--sizes N,N,...] [--write]`. With `--database` the lectures are in a PostgreSQL that it starts. `--write` puts the
 * figures into docs/abuse.md, too, in place of those it has.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBinaries, startCluster } from '../../test/database/cluster.js';
import { describeSettings, SETTINGS } from '../database/settings.js';
import { describeMachine } from '../document.js';
import { replaceSection } from '../replace-section.js';
import { makeRunApart } from '../run-apart.js';
import { renderAbuse, type AbuseMeasurement } from './render-abuse.js';

const SIZES = '5000,20000,100000';
const SIZES_IN_DATABASE = '5000,20000';
const MINUTES = 30;
const PAGE = join('docs', 'abuse.md');
/** The figures stand below these. */
const HEADING = '## Texts that are made to be slow: the figures';
const HEADING_IN_DATABASE = '## The same texts with lectures in a database: the figures';
const HEAP = '--max-old-space-size=4096';

const { values } = parseArgs({
  options: {
    database: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const allSizes = values.database ? SIZES_IN_DATABASE : SIZES;
const sizes = (values.sizes ?? allSizes).split(',').map((size) => {
  if (!/^[1-9]\d{0,6}$/.test(size)) {
    throw new Error(`"${size}" is no number of segments; write them as in --sizes ${allSizes}`);
  }
  return Number(size);
});
const runApart = makeRunApart(MINUTES);
const run = (name: string, ...args: readonly string[]) =>
  runApart([HEAP, join(import.meta.dirname, name), ...args]);

async function measureInDatabase(folder: string): Promise<unknown> {
  const bin = findBinaries();
  if (bin === undefined) throw new Error('There is no PostgreSQL on this machine to measure.');
  const cluster = await startCluster(bin, SETTINGS);
  try {
    await run('../database/fill.js', folder, cluster.url);
    return await run('measure-in-database.js', folder, cluster.url);
  } finally {
    await cluster.stop();
  }
}

const machine = describeMachine(new Date());
const figures = [values.database ? `${machine} ${describeSettings()}` : machine];
console.log(figures[0]);
for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'abuse-'));
  try {
    await run('../write-lectures.js', String(size), folder);
    const measured = values.database ? measureInDatabase(folder) : run('measure-abuse.js', folder);
    const table = renderAbuse((await measured) as AbuseMeasurement);
    console.log(`\n${table}`);
    figures.push(table);
  } finally {
    await rm(folder, { recursive: true });
  }
}
if (values.write) {
  const heading = values.database ? HEADING_IN_DATABASE : HEADING;
  await writeFile(PAGE, replaceSection(await readFile(PAGE, 'utf8'), heading, figures));
}
