import type { PreviewReply } from '../make-replies.js';
import { WIDTHS, screens, type Screen } from '../screens.js';
import { escapeHtml } from './escape-html.js';
import { messageHtml } from './message-html.js';

/** The page with all replies, each on every screen. */
export function allRepliesHtml(replies: readonly PreviewReply[]): string {
  const index = replies.map(({ kind }) => `<li><a href="#${kind.id}">${escapeHtml(kind.title)}</a></li>`);
  const body = `<header>
<h1>Every kind of reply</h1>
<p>As Discord shows them, made by the bot itself. What is cut off, runs over, or can’t be read is told below a reply.</p>
<p id="total" role="status">Looking at them…</p>
<p>All of them at ${screens.map((screen) => `<a href="${screenPath(screen)}">${screenName(screen)}</a>`).join(', ')}</p>
<nav aria-label="Kinds of replies"><ol>${index.join('')}</ol></nav>
</header>
<main>${replies.map(kindHtml).join('\n')}</main>`;
  return pageHtml('Replies of the lecture bot', 'all', body);
}

/** The page with these replies on one screen, one below the other, and nothing else. */
export function oneScreenHtml(replies: readonly PreviewReply[], screen: Screen): string {
  const [first, ...others] = replies;
  const what = first === undefined || others.length > 0 ? 'Every kind of reply' : first.kind.title;
  const body = replies.map((reply) => screenHtml(reply, screen)).join('\n');
  return pageHtml(`${what}, ${screen.width}, ${screen.theme}`, 'bare', body);
}

/** The page for an address that there is not. */
export function notFoundHtml(): string {
  return pageHtml(
    'Not found',
    'all',
    '<main><p>There is no such page. <a href="/">Every kind of reply</a></p></main>',
  );
}

function kindHtml(reply: PreviewReply): string {
  const { kind, typed } = reply;
  const figures = screens.map((screen) => {
    return `<figure>${screenHtml(reply, screen)}
<figcaption><a href="${screenPath(screen, kind.id)}">${screenName(screen)}</a></figcaption>
<ul class="faults"></ul></figure>`;
  });
  return `<section id="${kind.id}">
<h2><a href="#${kind.id}">${escapeHtml(kind.title)}</a></h2>
<p class="typed"><code>${escapeHtml(typed)}</code></p>
<div class="figures">${figures.join('\n')}</div>
</section>`;
}

/** Where replies are seen on one screen: those of a kind, or all where none is given. */
export function screenPath({ width, theme }: Screen, kind = 'all'): string {
  return `/${kind}/${width}/${theme}`;
}

function screenName({ width, theme }: Screen): string {
  return `${width} (${WIDTHS[width]} px), ${theme}`;
}

function screenHtml(reply: PreviewReply, { width, theme }: Screen): string {
  return `<div data-kind="${reply.kind.id}" class="screen ${width} ${theme}" style="width: ${WIDTHS[width]}px">${messageHtml(reply)}</div>`;
}

function pageHtml(title: string, kind: 'all' | 'bare', body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/discord.css">
<link rel="stylesheet" href="/page.css">
<script src="/in-page.js"></script>
</head>
<body class="${kind}">
${body}
</body>
</html>
`;
}
