import { access, constants } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian, Ubuntu and Google put the browser. */
const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The browser draws local pages: it has no use for a network, a profile or its own updates. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How to come by a browser. */
export const HOW_TO_GET =
  'Install Chromium (Debian: apt-get install chromium), or set CHROMIUM to the path of one.';

/** There is no browser to draw with; the message says what to do. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * Finds Chromium.
 *
 * @param path - the one to take, from the variable CHROMIUM; undefined or empty for wherever it is installed
 * @returns the program's path; undefined where there is none
 */
export async function findBrowser(path: string | undefined): Promise<string | undefined> {
  for (const candidate of path === undefined || path === '' ? PATHS : [path]) {
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return undefined;
}

/**
 * Starts Chromium without a window, with an empty profile of its own.
 *
 * @param path - as for `findBrowser`
 * @throws NoBrowserError when there is none
 */
export async function startBrowser(path: string | undefined): Promise<Browser> {
  const executablePath = await findBrowser(path);
  if (executablePath === undefined) {
    const where = path === undefined || path === '' ? '' : ` at ${path}`;
    throw new NoBrowserError(`There is no browser${where}. ${HOW_TO_GET}`);
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
