import { spokenForms } from '../language/spoken-number.js';
import { pronounceTyped } from './pronounce.js';

/** Words within a number that speakers leave out as often as not, and that change its sound little. */
const MAY_BE_LEFT_OUT = /\b(?:and|a (?:hundred|thousand|million))\b/;

/** Whether a term is a name with a number of several digits in it, such as a course has: `EE364a`. */
export function isNumbered(term: string): boolean {
  return /\d{2}/.test(term) && /\p{L}/u.test(term);
}

/** Whether a term is a number of so many digits that it may be said in several ways. */
export function isLongNumber(term: string): boolean {
  return /^\d{3,}$/.test(term);
}

/**
 * The ways in which a name with a number may have been said, see `phonemes.ts`: "EE three sixty four a" as well as
 * "EE three hundred sixty four a".
 *
 * @param term - a folded word
 * @param looksLikeAcronym - whether its letters were typed in capitals, and are said one by one
 * @param most - at most this many ways
 */
export function pronounceNumbered(term: string, looksLikeAcronym: boolean, most: number): number[][] {
  const ways = spokenForms(term).filter((words) => !MAY_BE_LEFT_OUT.test(words.join(' ')));
  if (ways.length === 0) return pronounceTyped(term, looksLikeAcronym, most);
  const letters: readonly string[] = looksLikeAcronym ? (term.match(/\D+/g) ?? []) : [];
  return ways
    .slice(0, most)
    .map((words) => words.flatMap((word) => pronounceTyped(word, letters.includes(word), 1)[0] ?? []));
}
