/**
 * One thing in a line of Discord's markdown: an escaped mark, code, bold text, a masked link, or else any single
 * character. Something always fits, so no part of a line is lost or left unescaped.
 */
const INLINE =
  /\\(?<escaped>[^\sA-Za-z0-9])|`(?<code>[^`]+)`|\*\*(?<bold>(?:\\.|[^\\*])+)\*\*|\[(?<label>(?:\\.|[^\\\]])+)\]\((?<url>https?:\/\/[^\s()<>]+)\)|(?<other>.)/gsu;

/** The marks that stand in front of a line, and what the line then becomes. */
const LINE_MARKS = [
  { mark: '### ', open: '<discord-header level="3">', close: '</discord-header>' },
  { mark: '-# ', open: '<discord-subscript>', close: '</discord-subscript>' },
  { mark: '', open: '<div>', close: '</div>' },
] as const;

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The part of Discord's markdown that replies use, as HTML: backslash escapes, `**bold**`, `[text](url)`, code,
 * `### ` headings, `-# ` subtext and line ends. Whatever else the text holds stays text.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function markdownHtml(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const kind = LINE_MARKS.find(({ mark }) => line.startsWith(mark)) ?? LINE_MARKS[2];
      return kind.open + inlineHtml(line.slice(kind.mark.length)) + kind.close;
    })
    .join('');
}

function inlineHtml(line: string): string {
  return Array.from(line.matchAll(INLINE), ({ groups = {} }) => {
    const { escaped, code, bold, label, url, other } = groups;
    if (code !== undefined) return `<discord-code>${escapeHtml(code)}</discord-code>`;
    // The package's own bold element puts spaces around its words, which would part them from a comma.
    if (bold !== undefined) return `<strong>${inlineHtml(bold)}</strong>`;
    if (label !== undefined && url !== undefined) {
      return `<discord-link href="${escapeHtml(url)}">${inlineHtml(label)}</discord-link>`;
    }
    return escapeHtml(escaped ?? other ?? '');
  }).join('');
}
