/**
 * Makes data/segments.csv from the saved text of the page that shows the sample:
 *
 *     npm run seed -- <saved page> [file to write]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseSeedPage, seedCsv } from './seed-page.js';

const [page, out = 'data/segments.csv'] = process.argv.slice(2);
if (page === undefined) {
  console.error('Say which saved page to read: npm run seed -- <saved page> [file to write]');
  process.exitCode = 1;
} else {
  try {
    const rows = parseSeedPage(await readFile(page, 'utf8'));
    await writeFile(out, seedCsv(rows));
    console.log(`${out}: ${rows.length} segments`);
  } catch (error) {
    console.error(`${page}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
