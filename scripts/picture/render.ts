/**
 * Draws the pictures in docs/ from real replies to the sample lecture, as Discord shows them:
 *
 *     npm run picture
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { at } from '../../src/commands/at.js';
import type { Command, Library } from '../../src/commands/command.js';
import { runCommand } from '../../src/commands/run-command.js';
import { search } from '../../src/commands/search.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { replyMessage } from '../../src/discord/message.js';
import type { CommandValues } from '../../src/reply/reply.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { english } from '../../src/texts/english.js';
import { NoBrowserError, startBrowser } from './browser.js';
import { componentsHtml } from './components-html.js';
import { PAGE_WIDTH, pageHtml } from './page-html.js';

/** A picture to draw: the command that is answered, and where the picture goes. */
interface Picture {
  readonly file: string;
  readonly command: Command;
  readonly values: CommandValues;
}

const ROOT = new URL('../../', import.meta.url);

const PICTURES: readonly Picture[] = [
  { file: 'docs/search.png', command: search, values: { query: 'jigsaw' } },
  { file: 'docs/at.png', command: at, values: { time: '52:36' } },
];

/** Draws all pictures. */
async function main(): Promise<void> {
  const browser = await startBrowser(process.env['CHROMIUM']);
  try {
    const { corpus } = await loadCorpus(fileURLToPath(new URL('data', ROOT)));
    const library: Library = { corpus, engine: createSearchEngine(corpus) };
    const script = await webComponents();
    for (const picture of PICTURES) {
      await draw(browser, picture, library, script);
      console.log(picture.file);
    }
  } finally {
    await browser.close();
  }
}

async function draw(browser: Browser, picture: Picture, library: Library, script: string): Promise<void> {
  const { file, command, values } = picture;
  const reply = await runCommand(command, values, library);
  const message = componentsHtml(replyMessage(reply, english).components);
  const page = await browser.newPage({
    viewport: { width: PAGE_WIDTH, height: 100 },
    deviceScaleFactor: 2,
    colorScheme: 'dark',
  });
  const faults: Error[] = [];
  page.on('pageerror', (error) => faults.push(error));
  await page.setContent(pageHtml({ command: `lecture ${command.name}`, message, script }));
  await page.screenshot({ path: fileURLToPath(new URL(file, ROOT)), fullPage: true });
  await page.close();
  if (faults[0] !== undefined) throw faults[0];
}

/** The Discord web components as one script, so that a page needs no server. */
async function webComponents(): Promise<string> {
  const result = await build({
    entryPoints: ['@skyra/discord-components-core'],
    absWorkingDir: fileURLToPath(ROOT),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    logLevel: 'warning',
  });
  return result.outputFiles.map(({ text }) => text).join('\n');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof NoBrowserError ? error.message : error);
  process.exitCode = 1;
}
