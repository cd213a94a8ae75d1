/**
 * Characters that show nothing themselves but can reorder, hide or break what stands around them: controls,
 * zero-width spaces, direction marks and overrides, invisible operators, private use, blank Hangul fillers.
 * Joiners (U+200C, U+200D) stay: several scripts and emoji are spelled with them.
 */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\u115F\u1160\u3164\uFFA0]/gu;

/** White space but for the no-break spaces. */
const OTHER_SPACE = /[^\S\u00A0\u202F]/gu;

/** More combining marks in a row than any language writes, as used to smear text over its neighbours. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Takes from foreign text what a reader can't see and could be deceived by: the result is well-formed Unicode
 * on one line, without invisible characters. Spaces at the ends stay, and so do those that no line breaks at: some
 * languages have them before punctuation marks.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(OTHER_SPACE, ' ').replace(INVISIBLE, '').replace(STACKED_MARKS, '$1');
}

/** Foreign text (a query, a title) as it may stand in a line: visible, single spaces, trimmed. */
export function plainText(text: string): string {
  return visibleText(text).replace(/\s+/gu, ' ').trim();
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Longer than any grapheme that `visibleText` leaves, in UTF-16 units. */
const LONGEST_GRAPHEME = 64;

/**
 * Cuts text to a length, at a word border where one is near, and marks the cut with "…".
 *
 * @param maximum - length of the result in UTF-16 units, 1 or more; never splits what a reader sees as one character,
 *   but where that alone is longer
 */
export function clip(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const most = maximum - 1;
  const start = graphemes.segment(text.slice(0, most + LONGEST_GRAPHEME)).containing(most)?.index ?? 0;
  let cut = start > 0 ? text.slice(0, start) : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const border = cut.lastIndexOf(' ');
  if (border > maximum / 2) cut = cut.slice(0, border);
  return `${cut.trimEnd()}…`;
}
