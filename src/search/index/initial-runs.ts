import { uint8At } from '../number-at.js';
import type { Initials } from './initials.js';
import { stepsOf, type Behind } from './name-letters.js';

/** So many initials are told together: the shortest acronym has as many letters. */
export const INITIALS_TOGETHER = 3;

const LETTERS = /^[a-z]+$/;

/**
 * The first letters of each three words in a row that can be part of a name, see `name-letters.ts`: "cpc" of "contrastive
 * predictive coding", "bow" of "bag of words", "sot" and "soa" of "state of the art". Each once, letters from a to z only.
 * An acronym of any length has one of them at least.
 *
 * @param terms - numbers of the terms said, without a break
 */
export function initialRuns(
  initials: Pick<Initials, 'ofTerms' | 'ofSmallWords'>,
  terms: Uint32Array,
): string[] {
  const found = new Set<string>();
  const follow = (at: number, letters: string, behind: Behind) => {
    const term = terms[at];
    if (term === undefined) return;
    for (const step of stepsOf(initials, term, behind)) {
      const longer = step.letter === 0 ? letters : letters + String.fromCharCode(step.letter);
      if (longer.length < INITIALS_TOGETHER) follow(at + 1, longer, step.behind);
      // Where an empty word comes third after two others, the next three letters tell.
      else if (step.behind !== 'given' && LETTERS.test(longer)) found.add(longer);
    }
  };
  terms.forEach((term, at) => {
    if (uint8At(initials.ofTerms, term) !== 0) follow(at, '', 'closed');
  });
  return [...found];
}
