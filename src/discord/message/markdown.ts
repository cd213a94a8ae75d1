import { clip, visibleText } from '../../reply/plain-text.js';
import type { Line, Span } from '../../reply/reply.js';

/** Longest address that is made a link; Discord refuses longer ones in buttons (512), so nothing needs them. */
const LONGEST_LINK = 512;

/** Letters of the scripts in use that run from right to left. */
const LEFTWARD =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Before the name of an emoji: Discord's clients show an emoji for `:100:` in what a bot says, too. No emoji is called
 * as the minutes of a time are.
 *
 * @see https://github.com/mahtoid/DiscordChatExporterPy/issues/20
 */
const EMOJI_START = /:(?!\d\d?:)(?=[\w\\+-]+:)/g;

/**
 * Escapes text so that Discord shows it letter by letter: no styles, lists, quotes, headings, links, mentions,
 * emoji or code. Discord takes a backslash before any punctuation mark as an escape.
 *
 * @see https://discord.com/developers/docs/reference#message-formatting
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|[\]<>@]/g, '\\$&')
    .replaceAll('://', ':\\//')
    .replace(EMOJI_START, '\\:')
    .replace(/^(\s*)([#+-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/**
 * A line of a reply as Discord's markdown.
 *
 * @param longestSpan - longer runs of text are clipped to this many UTF-16 units
 * @param longestLink - longer addresses are left out, their text stays
 */
export function lineMarkdown(line: Line, longestSpan = Infinity, longestLink = LONGEST_LINK): string {
  return line.map((span) => spanMarkdown(span, longestSpan, longestLink)).join('');
}

function spanMarkdown(span: Span, longestSpan: number, longestLink: number): string {
  const text = clip(visibleText(span.text), longestSpan);
  if (span.code) return text.trim() === '' ? '' : `\`${text.replaceAll('`', "'")}\``;
  const escaped = (part: string) => (span.apart ? isolated(escapeMarkdown(part)) : escapeMarkdown(part));
  const url = span.url === undefined ? undefined : linkTarget(span.url);
  // Discord shows a link that says nothing as the marks it is written with.
  const isLink = url !== undefined && url.length <= longestLink && text.trim() !== '';
  if (isLink) return `[${escaped(text)}](${url})`;
  if (!span.strong) return escaped(text);
  // Discord does not take ** for bold when a space stands inside of it, so spaces go outside.
  const [, before = '', inner = '', after = ''] = /^( *)(.*?)( *)$/s.exec(text) ?? [];
  return inner === '' ? text : `${before}**${escaped(inner)}**${after}`;
}

/**
 * Text between the marks that keep its direction to itself, where it has letters of scripts that run to the left.
 * It has no such marks itself, as those were taken from it.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
function isolated(text: string): string {
  return LEFTWARD.test(text) ? `\u2068${text}\u2069` : text;
}

/** The address with everything percent-encoded that could end a masked link early, or begin code. */
function linkTarget(url: string): string {
  return new URL(url).href.replace(
    /[()<>`\s\\]/g,
    (mark) => `%${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
