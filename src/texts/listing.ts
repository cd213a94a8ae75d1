import type { Line, Span } from '../reply/reply.js';
import { words } from '../reply/spans.js';

/**
 * Makes what names several things in a sentence as the language does: `a, b, and c`.
 *
 * @param locale - BCP 47
 * @param type - whether all of them are meant, or one of them
 */
export function listing(
  locale: string,
  type: Intl.ListFormatType = 'conjunction',
): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type });
  return (items) => format.format(items);
}

/** As `listing`, of runs of text that keep their styles and links. */
export function spanListing(locale: string): (items: readonly Span[]) => Line {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (items) => {
    const parts = format.formatToParts(items.map((_item, position) => String(position)));
    return parts.map(({ type, value }) => {
      const item = type === 'element' ? items[Number(value)] : undefined;
      return item ?? words(value);
    });
  };
}
