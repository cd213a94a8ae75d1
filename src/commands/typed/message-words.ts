import { plainText } from '../../reply/plain-text.js';
import { QUOTATION_MARK } from '../../search/query/parse-query.js';
import { YOUTUBE_LINK } from '../../timecode/youtube-link.js';

/**
 * How Discord writes what is no words: mentions of members, roles and channels (`<@1>`), of commands (`</x:1>`) and
 * of a server's pages (`<id:guide>`), custom emoji (`<:name:1>`), timestamps (`<t:1:R>`); and bare links.
 *
 * @see https://discord.com/developers/docs/reference#message-formatting
 */
const NOT_WORDS = new RegExp(
  String.raw`<(?:[@#][!&]?\d+|\/[^<>]{1,100}:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|id:\w+)>|<?(?:https?:\/\/[^\s<>]+|${YOUTUBE_LINK})>?`,
  'giu',
);

/** `[words](https://…)`, of which the words count. */
const MASKED_LINK = /\[([^[\]]+)\]\(\s*<?https?:\/\/[^()]*\)/giu;

/** Notifies a whole server. */
const EVERYBODY = /@(?:everyone|here)\b/giu;

/** A fence of a block of code, with the language behind it. */
const CODE_FENCE = /```(?:[\w+#.-]*(?=\r?\n))?/gu;

/** At the start of a line: quotes, headings, lists, small print. */
const LINE_MARK = /^[ \t]*(?:>>> |> |#{1,3} |-# |[-*+] |\d{1,3}[.)] )+/gmu;

/** Marks of bold, struck out, hidden and fixed-width text. A single `_` may belong to a name. */
const STYLE_MARK = /\*+|~~|\|\||`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** What our own search would take for an order, beside phrases: `-without`, `lecture:`. A message only says words. */
const ORDER_MARK = /(?<!\S)-+(?=\S)|(?<=(?<!\S)lecture):/giu;

/** What a message says, on one line, without what Discord's markup adds to the words. */
export function messageWords(text: string): string {
  const words = text
    .replace(MASKED_LINK, '$1')
    .replace(NOT_WORDS, ' ')
    .replace(EVERYBODY, ' ')
    .replace(CODE_FENCE, ' ')
    .replace(LINE_MARK, '')
    .replace(STYLE_MARK, '')
    .replace(QUOTATION_MARK, ' ');
  // Only once no other marks are left before them.
  return plainText(plainText(words).replace(ORDER_MARK, ' '));
}

/** What was typed into a search, less what Discord writes into it that is no words: a mention that was picked, a link. */
export function withoutMarkup(query: string): string {
  return plainText(query.replace(MASKED_LINK, '$1').replace(NOT_WORDS, ' '));
}
