import type { Language } from '../../language/language.js';
import { sharesOfRoles } from '../weight/word-weight.js';

/**
 * Whether a query asks for a number: "how many layers does it have". Behind what is asked about it does not: "why can it not
 * count how many letters there are".
 *
 * @param terms - folded
 * @param language - that the query is asked in
 */
export function asksHowMuch(terms: readonly string[], language: Language): boolean {
  const { howMuch } = language;
  if (howMuch === undefined) return false;
  const asked = terms.findIndex(
    (term, at) => howMuch.has(term) || howMuch.has(`${term} ${terms[at + 1] ?? ''}`),
  );
  const told = sharesOfRoles(terms, language).indexOf(1);
  return asked >= 0 && (told < 0 || asked <= told);
}
