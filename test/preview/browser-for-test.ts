import { findBrowser, HOW_TO_GET, startBrowser } from '../../preview/browser.js';

const chosen = process.env['CHROMIUM'];

/** Whether there is no browser here, so that what needs one can't be tested. */
export const isLeftOut = (await findBrowser(chosen)) === undefined;

if (isLeftOut) {
  process.stderr.write(`Left out: tests of how replies look, as there is no browser here. ${HOW_TO_GET}\n`);
}

/** Starts the browser of these tests. */
export const browserForTest = () => startBrowser(chosen);
