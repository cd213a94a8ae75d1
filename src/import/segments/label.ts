import { cleanText } from '../../corpus/clean-text.js';

/** In UTF-16 units. A title stands in every row of its lecture's file: millions of characters would fill all memory. */
const LONGEST_LABEL = 1_000;

/** The title of a lecture or a chapter as clean text (see `cleanText`), cut where it is longer than any. */
export function labelOf(title: string): string {
  const clean = cleanText(title);
  if (clean.length <= LONGEST_LABEL) return clean;
  const whole = clean.slice(0, LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.trimEnd()}…`;
}
