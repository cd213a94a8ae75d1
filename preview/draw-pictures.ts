/**
 * Draws the pictures in docs/ from the pages of the preview:
 *
 *     npm run picture
 */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { NoBrowserError, startBrowser } from './browser.js';
import { screenPath } from './html/page-html.js';
import { makeReplies } from './make-replies.js';
import { openOffline } from './offline-page.js';
import { replyKinds } from './kinds/reply-kinds.js';
import { servePages } from './serve-pages.js';

/** The kinds of replies that are pictured, and where the picture goes. */
const PICTURES: Readonly<Record<string, string>> = {
  'search-one-lecture': 'docs/search.png',
  at: 'docs/at.png',
  outline: 'docs/outline.png',
};

/** What they are seen on. */
const SCREEN = { width: 'desktop', theme: 'dark' } as const;

const ROOT = new URL('../', import.meta.url);

/** Draws all pictures. */
async function main(): Promise<void> {
  const browser = await startBrowser(process.env['CHROMIUM']);
  try {
    const pages = await servePages(() => makeReplies(replyKinds.filter(({ id }) => id in PICTURES)));
    try {
      await draw(browser, pages.address);
    } finally {
      await pages.close();
    }
  } finally {
    await browser.close();
  }
}

async function draw(browser: Browser, address: string): Promise<void> {
  const page = await openOffline(browser, { sharp: true });
  for (const [kind, file] of Object.entries(PICTURES)) {
    await page.goto(new URL(screenPath(SCREEN, kind), address).href);
    await page.locator('.screen').screenshot({ path: fileURLToPath(new URL(file, ROOT)) });
    console.log(file);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof NoBrowserError ? error.message : error);
  process.exitCode = 1;
}
