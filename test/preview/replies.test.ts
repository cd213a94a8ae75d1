import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenPath } from '../../preview/html/page-html.js';
import { makeReplies } from '../../preview/make-replies.js';
import { openOffline } from '../../preview/offline-page.js';
import { replyKinds } from '../../preview/kinds/reply-kinds.js';
import { screens, WIDTHS, type Screen } from '../../preview/screens.js';
import { servePages, type ServedPages } from '../../preview/serve-pages.js';
import { browserForTest, isLeftOut } from './browser-for-test.js';

/** Where the screenshots go; git knows nothing of them. */
const SCREENSHOTS = fileURLToPath(new URL('../../preview/screenshots/', import.meta.url));

describe.skipIf(isLeftOut)('a reply as Discord shows it', () => {
  let [browser, pages]: [Browser?, ServedPages?] = [];
  beforeAll(async () => {
    await mkdir(SCREENSHOTS, { recursive: true });
    [browser, pages] = await Promise.all([browserForTest(), servePages(makeReplies)]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  describe.each(screens)('on $width, $theme', (screen: Screen) => {
    const complaints: string[] = [];
    let page: Page | undefined;
    let faults: Record<string, string[]> = {};
    beforeAll(async () => {
      page = await openOffline(browser!);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.setViewportSize({ width: WIDTHS[screen.width], height: 900 });
      await page.goto(new URL(screenPath(screen), pages!.address).href);
      // As a text, since the types of a browser are not known here.
      faults = await page.evaluate('faultsByKind()');
    }, 60_000);
    afterAll(async () => {
      await page?.close();
    });

    it.each(replyKinds)('is whole and legible: $title', async ({ id, knownOnPhone = [] }) => {
      const path = `${SCREENSHOTS}${id}-${screen.width}-${screen.theme}.png`;
      await page!.locator(`[data-kind="${id}"]`).screenshot({ path });
      expect(faults[id]).toEqual(screen.width === 'phone' ? knownOnPhone : []);
    });

    it('fits into the width of the screen, and the browser complains of nothing', async () => {
      expect(await page!.evaluate('document.documentElement.scrollWidth')).toBe(WIDTHS[screen.width]);
      expect(complaints).toEqual([]);
    });
  });
});
