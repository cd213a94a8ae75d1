import type { Line, Span } from '../reply/reply.js';
import { words } from '../reply/spans.js';
import { counting, type CountForms } from './counting.js';
import { spanListing } from './listing.js';

/**
 * Makes what names some places in a lecture by their times, and the number of the others: `52:36, 54:00, and 3 more
 * places`.
 *
 * @param others - the number of the others, as it stands in the list
 */
export function placeListing(
  locale: string,
  others: CountForms,
): (times: readonly Span[], further: number) => Line {
  const listed = spanListing(locale);
  const furtherPlaces = counting(locale, others);
  return (times, further) => listed(further === 0 ? times : [...times, words(furtherPlaces(further))]);
}
