import { escapeHtml } from './escape-html.js';

/** A fence of code, with the language behind it where there is one. */
const FENCE = /```(?:[\w+#.-]+\n)?\n?([\s\S]+?)\n?```/;

/**
 * One thing in a line of Discord's markdown: an escaped mark, code, a mention, a style, a masked link, or else any
 * single character. Something always fits, so no part of a line is lost or left unescaped.
 */
const INLINE = new RegExp(
  [
    /\\(?<escaped>[^\sA-Za-z0-9])/,
    /`(?<code>[^`]+)`/,
    /<(?<mention>@!?\d+|#\d+|\/[^<>:]+:\d+)>/,
    /\*\*(?<bold>(?:\\.|[^\\*])+)\*\*/,
    /__(?<underlined>(?:\\.|[^\\_])+)__/,
    /~~(?<struck>(?:\\.|[^\\~])+)~~/,
    /\|\|(?<hidden>(?:\\.|[^\\|])+)\|\|/,
    /\*(?<starred>[^\s*\\](?:\\.|[^\\*])*)\*/,
    /(?<![\p{L}\p{N}])_(?<slanted>(?:\\.|[^\\_])+)_(?![\p{L}\p{N}])/u,
    /\[(?<label>(?:\\.|[^\\\]])+)\]\((?<url>https?:\/\/[^\s()<>]+)\)/,
    /(?<other>.)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gsu',
);

/** The marks that stand in front of a line, and what the line then becomes. The last one fits any line. */
const LINE_MARKS = [
  { mark: /^# /, open: '<h1>', close: '</h1>' },
  { mark: /^## /, open: '<h2>', close: '</h2>' },
  { mark: /^### /, open: '<h3>', close: '</h3>' },
  { mark: /^-# /, open: '<small>', close: '</small>' },
  { mark: /^> /, open: '<blockquote>', close: '</blockquote>' },
  { mark: /^ *[-*] /, open: '<div class="item">', close: '</div>' },
  { mark: /^/, open: '<div>', close: '</div>' },
] as const;

/**
 * The part of Discord's markdown that replies use, as HTML, and what foreign text would turn into if it were not
 * escaped. Whatever else the text holds stays text.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function markdownHtml(markdown: string): string {
  const fence = FENCE.exec(markdown);
  if (fence === null) return linesHtml(markdown);
  const before = markdown.slice(0, fence.index).replace(/\n$/, '');
  const after = markdown.slice(fence.index + fence[0].length).replace(/^\n/, '');
  return (
    (before === '' ? '' : linesHtml(before)) +
    `<pre><code>${escapeHtml(fence[1] ?? '')}</code></pre>` +
    (after === '' ? '' : markdownHtml(after))
  );
}

function linesHtml(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      for (const { mark, open, close } of LINE_MARKS) {
        if (mark.test(line)) return open + inlineHtml(line.replace(mark, '')) + close;
      }
      return '';
    })
    .join('');
}

function inlineHtml(line: string): string {
  return Array.from(line.matchAll(INLINE), ({ groups = {} }) => {
    const { escaped, code, mention, bold, underlined, struck, hidden, label, url, other } = groups;
    const italic = groups['starred'] ?? groups['slanted'];
    if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
    if (mention !== undefined) return `<span class="mention">${escapeHtml(mentioned(mention))}</span>`;
    if (bold !== undefined) return `<strong>${inlineHtml(bold)}</strong>`;
    if (underlined !== undefined) return `<u>${inlineHtml(underlined)}</u>`;
    if (struck !== undefined) return `<s>${inlineHtml(struck)}</s>`;
    if (hidden !== undefined) return `<span class="spoiler">${inlineHtml(hidden)}</span>`;
    if (italic !== undefined) return `<em>${inlineHtml(italic)}</em>`;
    if (label !== undefined && url !== undefined) {
      return `<a href="${escapeHtml(url)}" target="_blank" rel="noreferrer">${inlineHtml(label)}</a>`;
    }
    return escapeHtml(escaped ?? other ?? '');
  }).join('');
}

/** What a mention shows; of members and channels only Discord knows the names. */
function mentioned(mention: string): string {
  if (mention.startsWith('@')) return '@member';
  return mention.startsWith('#') ? '#channel' : mention.replace(/:\d+$/, '');
}
