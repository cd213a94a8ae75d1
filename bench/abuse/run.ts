/**
 * How long texts take that are made to be slow, beside ordinary queries: `npm run bench:abuse -- [--sizes N,N,...]
 * [--write]`. `--write` puts the figures into docs/abuse.md, too, in place of those it has.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from '../document.js';
import { makeRunApart } from '../run-apart.js';
import { renderAbuse, type AbuseMeasurement } from './render-abuse.js';

const SIZES = '5000,20000,100000';
const MINUTES = 30;
const PAGE = join('docs', 'abuse.md');
/** The figures stand at the end of the page, below this. */
const HEADING = '## Texts that are made to be slow: the figures';
const HEAP = '--max-old-space-size=4096';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: SIZES }, write: { type: 'boolean', default: false } },
});
const sizes = values.sizes.split(',').map((size) => {
  if (!/^[1-9]\d{0,6}$/.test(size)) {
    throw new Error(`"${size}" is no number of segments; write them as in --sizes ${SIZES}`);
  }
  return Number(size);
});
const runApart = makeRunApart(MINUTES);
const script = (name: string) => join(import.meta.dirname, name);
const figures = [describeMachine(new Date())];
console.log(figures[0]);
for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'abuse-'));
  try {
    await runApart([HEAP, script('../write-lectures.js'), String(size), folder]);
    const measured = (await runApart([HEAP, script('measure-abuse.js'), folder])) as AbuseMeasurement;
    const table = renderAbuse(measured);
    console.log(`\n${table}`);
    figures.push(table);
  } finally {
    await rm(folder, { recursive: true });
  }
}
if (values.write) {
  const [text = ''] = (await readFile(PAGE, 'utf8')).split(HEADING, 1);
  await writeFile(PAGE, [text.trimEnd(), HEADING, ...figures].join('\n\n') + '\n');
}
