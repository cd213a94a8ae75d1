import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneScreenHtml, screenPath } from '../../preview/html/page-html.js';
import { makeReplies, type PreviewReply } from '../../preview/make-replies.js';
import { openOffline } from '../../preview/offline-page.js';
import { replyKinds } from '../../preview/kinds/reply-kinds.js';
import { screens } from '../../preview/screens.js';
import { servePages, type ServedPages } from '../../preview/serve-pages.js';
import { browserForTest, isLeftOut } from './browser-for-test.js';
import { everyComponent } from './every-component.js';

const SCREEN = { width: 'phone', theme: 'dark' } as const;
const KIND = 'search-one-lecture';

describe.skipIf(isLeftOut)('the look for faults', () => {
  let [browser, pages, page, html]: [Browser?, ServedPages?, Page?, string?] = [];
  let reply: PreviewReply | undefined;
  beforeAll(async () => {
    const replies = await makeReplies(replyKinds.filter(({ id }) => id === KIND));
    [reply] = replies;
    [browser, pages] = await Promise.all([browserForTest(), servePages(() => Promise.resolve(replies))]);
    page = await openOffline(browser);
    html = oneScreenHtml(replies, SCREEN);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** What is found on the page of a reply when its HTML is changed. */
  async function faultsWhere(change: (html: string) => string): Promise<string[]> {
    await page!.unroute('**/phone/dark');
    await page!.route('**/phone/dark', (route) =>
      route.fulfill({ contentType: 'text/html', body: change(html!) }),
    );
    await page!.goto(new URL(screenPath(SCREEN), pages!.address).href);
    const faults: Record<string, string[]> = await page!.evaluate('faultsByKind()');
    return faults[KIND]!;
  }

  const addedPart = (part: string) => (whole: string) =>
    whole.replace('<div class="components">', `<div class="components">${part}`);
  const long = 'x'.repeat(80);

  it('finds none where there is none', async () => {
    expect(await faultsWhere((whole) => whole)).toEqual([]);
    expect(await faultsWhere(addedPart(`<div class="text"><div>${long}</div></div>`))).toEqual([]);
  });

  it.each(screens)('finds none in anything that Discord can show: $width, $theme', async (screen) => {
    const whole = oneScreenHtml([{ ...reply!, components: everyComponent }], screen);
    expect(await faultsWhere(() => whole)).toEqual([]);
  });

  it.each<[string, (whole: string) => string, RegExp]>([
    [
      'a word that can’t be parted',
      addedPart(`<div class="text" style="overflow-wrap: normal">${long}</div>`),
      /runs over/,
    ],
    [
      'a line that can’t be wrapped',
      addedPart(`<div class="text" style="white-space: nowrap">${'a '.repeat(99)}</div>`),
      /is cut off/,
    ],
    [
      'a label that is too long',
      addedPart(`<button class="button secondary"><span class="label">${long}</span></button>`),
      /^“x{40}…” is cut off/,
    ],
    [
      'text that is too high',
      addedPart('<div class="text" style="height: 9px; overflow: hidden">a<br>b</div>'),
      /is cut off/,
    ],
    [
      'text beside the screen',
      addedPart('<div class="text" style="margin-left: -99px">abc</div>'),
      /“abc” is cut off/,
    ],
    [
      'text that is not shown',
      addedPart('<div class="text" style="display: none">abc</div>'),
      /“abc” is not shown/,
    ],
    [
      'text upon text',
      addedPart('<div class="text" style="height: 0">abc</div>'),
      /“abc” and “.+” cover each other/,
    ],
    [
      'text without contrast',
      addedPart('<div class="text" style="color: #666">abc</div>'),
      /“abc” is hard to read: contrast of 3\.\d\d, 4\.5 is needed/,
    ],
    [
      'text upon its own colour',
      addedPart('<div class="text"><a style="background: #7bb0f5">abc</a></div>'),
      /“abc” is hard to read/,
    ],
    ['an empty text', addedPart('<div class="text"> </div>'), /A text is empty/],
    ['a button that says nothing', addedPart('<button class="button"></button>'), /says nothing/],
    [
      'a picture without a description',
      addedPart('<img src="/placeholder.svg" width="9" alt="">'),
      /has no description/,
    ],
    [
      'a picture that is not there',
      addedPart('<img src="attachment://where.png" alt="a">'),
      /attachment:.+ is not shown/,
    ],
    [
      'a picture that is too wide',
      addedPart('<img src="/placeholder.svg" alt="a" width="999">'),
      /placeholder.svg is cut off/,
    ],
    [
      'an empty message',
      (whole) =>
        whole.replace(
          /<div class="components">[\s\S]*<\/article>/,
          '<div class="components"></div></article>',
        ),
      /The message is empty/,
    ],
  ])('finds %s', async (_, change, fault) => {
    expect((await faultsWhere(change)).join('\n')).toMatch(fault);
  });
});
