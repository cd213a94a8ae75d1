import { uint8At } from '../number-at.js';
import { MOST_BETWEEN } from './initials.js';

/** Of so many words the initials are told together: the shortest acronym has as many letters. */
export const INITIALS_TOGETHER = 3;

const LETTER = /^[a-z]+$/;

/**
 * The first letters of each three words in a row that can be part of a name, as in `initials.ts`: "cpc" of "contrastive
 * predictive coding". Each once; none where one of them is no letter from a to z.
 *
 * @param ofTerms - see `Initials`
 * @param terms - numbers of the terms said, without a break
 */
export function initialRuns(ofTerms: Uint8Array, terms: Uint32Array): string[] {
  const found = new Set<string>();
  let letters = '';
  let between = 0;
  for (const term of terms) {
    const initial = uint8At(ofTerms, term);
    if (initial === 0) {
      if (++between > MOST_BETWEEN) letters = '';
      continue;
    }
    between = 0;
    letters = (letters + String.fromCharCode(initial)).slice(-INITIALS_TOGETHER);
    if (letters.length === INITIALS_TOGETHER && LETTER.test(letters)) found.add(letters);
  }
  return [...found];
}
