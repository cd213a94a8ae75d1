import type { Browser, Page } from 'playwright-core';
import { PLACEHOLDER } from './serve-pages.js';

/** How to open a page. */
export interface PageOptions {
  /** Two pixels of the picture for one of CSS, as screens of today have them. */
  readonly sharp?: boolean;
}

/** Opens a page that reaches this machine alone: a placeholder stands for all pictures from elsewhere. */
export async function openOffline(browser: Browser, { sharp = false }: PageOptions = {}): Promise<Page> {
  const page = await browser.newPage({ deviceScaleFactor: sharp ? 2 : 1 });
  await page.route(
    ({ protocol, hostname }) => /^https?:$/.test(protocol) && hostname !== '127.0.0.1',
    (route) =>
      route.request().resourceType() === 'image'
        ? route.fulfill({ contentType: PLACEHOLDER.type, body: PLACEHOLDER.body })
        : route.abort(),
  );
  return page;
}
