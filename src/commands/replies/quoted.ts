import { clip } from '../../reply/plain-text.js';
import { QUOTATION_MARK } from '../../search/query/parse-query.js';
import type { Texts } from '../../texts/texts.js';

/** How much of a query is repeated to the member, in UTF-16 units. */
const SHOWN_QUERY = 80;

const BEFORE_A_WORD = /(?<=^|[\s-])["“„‟«＂「『〝](?=\S)/gu;

/**
 * A query as it is repeated to the member: in quotation marks unless it has its own, and not at full length. A mark
 * that is never closed opens no phrase, so it is left out.
 */
export function quoted(query: string, texts: Texts): string {
  const clipped = clip(query, SHOWN_QUERY);
  const isClosed = [...clipped.matchAll(QUOTATION_MARK)].length % 2 === 0;
  const open = isClosed ? undefined : [...clipped.matchAll(BEFORE_A_WORD)].at(-1)?.index;
  const shown = open === undefined ? clipped : clipped.slice(0, open) + clipped.slice(open + 1);
  return /^["“„«「『〝]/.test(shown) ? shown : texts.quoted(shown);
}
