/**
 * Writes docs/licences.md, the licences of what ships:
 *
 *     npm run licences
 */
import { readFile, writeFile } from 'node:fs/promises';
import { licencesPage, type Lock } from './licences-page.js';

const PAGE = 'docs/licences.md';

try {
  await writeFile(PAGE, licencesPage(JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
