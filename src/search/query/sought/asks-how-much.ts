import type { Language } from '../../language/language.js';
import { sharesOfRoles } from '../weight/word-weight.js';

/** Words of the longest entry of `Language.howMuch`. */
const MOST_WORDS = 3;

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
  const told = sharesOfRoles(terms, language).indexOf(1);
  const before = told < 0 ? terms : terms.slice(0, told + 1);
  return before.some((_, at) =>
    Array.from({ length: MOST_WORDS }, (_, more) => terms.slice(at, at + 1 + more).join(' ')).some((words) =>
      howMuch.has(words),
    ),
  );
}
