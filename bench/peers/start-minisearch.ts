import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { listSegments } from '../../eval/contestant.js';
import { readCorpus } from '../lecture-files.js';
import type { SavedStart } from '../measurement.js';

/** Starts MiniSearch, with its defaults, from the JSON that it can be saved as: `start-minisearch.js FOLDER`. */
const options = { fields: ['text'] };
const [folder = ''] = process.argv.slice(2);
const file = join(folder, 'minisearch.json');
await writeFile(file, await indexAsJson());
globalThis.gc?.();
const start = performance.now();
MiniSearch.loadJSON(await readFile(file, 'utf8'), options);
const measured: SavedStart = { startMs: performance.now() - start, savedBytes: (await stat(file)).size };
console.log(JSON.stringify(measured));

async function indexAsJson(): Promise<string> {
  const index = new MiniSearch(options);
  index.addAll(listSegments(await readCorpus(folder)));
  return JSON.stringify(index);
}
