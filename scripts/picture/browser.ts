import { access, constants } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';

/** Debian's Chromium; another browser's path can be put into the variable CHROMIUM. */
const DEFAULT_PATH = '/usr/bin/chromium';

/** The browser draws one local page: it has no use for a network, a profile or its own updates. */
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

/** There is no browser to draw with; the message says what to do. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * Starts Chromium without a window.
 *
 * @param path - the program, from the variable CHROMIUM; Debian's own where there is none
 * @throws NoBrowserError when there is no program at that path
 */
export async function startBrowser(path: string | undefined): Promise<Browser> {
  const executablePath = path === undefined || path === '' ? DEFAULT_PATH : path;
  try {
    await access(executablePath, constants.X_OK);
  } catch {
    throw new NoBrowserError(
      `There is no browser at ${executablePath}. The pictures are drawn by Chromium: install it ` +
        '(Debian: apt-get install chromium), or set CHROMIUM to the path of one.',
    );
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
