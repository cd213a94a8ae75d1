/**
 * Makes what names several things in a sentence: `a, b and c`.
 *
 * @param locale - whose commas and conjunctions stand between them (BCP 47)
 * @param type - whether all of them are meant, or one of them
 */
export function listing(
  locale: string,
  type: Intl.ListFormatType = 'conjunction',
): (items: readonly string[]) => string {
  const lists = new Intl.ListFormat(locale, { type });
  return (items) => lists.format(items);
}
