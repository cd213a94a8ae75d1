import type { Line, Span } from '../reply/reply.js';
import { words } from '../reply/spans.js';

/**
 * Makes what puts several things into one list as the language does: "a, b, and c".
 *
 * @param locale - BCP 47
 */
export function listing(locale: string): (items: readonly Span[]) => Line {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (items) => {
    const parts = format.formatToParts(items.map((_item, position) => String(position)));
    return parts.map(({ type, value }) => {
      const item = type === 'element' ? items[Number(value)] : undefined;
      return item ?? words(value);
    });
  };
}
