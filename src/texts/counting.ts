/** A noun with its number (`#`) in the forms that a language has; `other` stands for each that is left out. */
export type CountForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/**
 * Makes what says a number with its noun.
 *
 * @param locale - whose rules choose the form, and whose marks group the digits (BCP 47)
 */
export function counting(locale: string, forms: CountForms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
