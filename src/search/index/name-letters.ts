import { uint8At } from '../number-at.js';
import { NO_LETTER, type Initials } from './initials.js';

/**
 * Where reading a name has got to: behind a word with an initial, behind an empty word that gave its letter, or where no
 * other than a word with an initial may come next, as at the beginning.
 */
export type Behind = 'initial' | 'given' | 'closed';

/** What a word that comes next may be within a name: its letter, or that it gives none, and where that leads. */
export interface Step {
  /** The code of a letter; 0 for none. */
  readonly letter: number;
  readonly behind: Behind;
}

// Made once, as they are asked for at each of thousands of places.
const CODES = Array.from({ length: 128 }, (_, code) => code);
const SILENT: Step = { letter: 0, behind: 'closed' };
const NO_STEPS: readonly Step[] = [];
const ONLY_SILENT: readonly Step[] = [SILENT];
const OF_INITIAL = CODES.map((letter): readonly Step[] => [{ letter, behind: 'initial' }]);
const BEHIND_INITIAL = CODES.map((letter): readonly Step[] => [{ letter, behind: 'given' }, SILENT]);
const BEHIND_GIVEN = CODES.map((letter): readonly Step[] => [{ letter, behind: 'closed' }, SILENT]);

/**
 * What a term may be within a name. Between two words with an initial stands one that holds names together and gives no
 * letter ("bag *the* words"), or up to two of which the first gives its letter and the second may ("state *of the* art",
 * "area under *the* curve"); in other languages than English one empty word, which gives none.
 */
export function stepsOf(
  { ofTerms, ofSmallWords }: Pick<Initials, 'ofTerms' | 'ofSmallWords'>,
  term: number,
  behind: Behind,
): readonly Step[] {
  const initial = uint8At(ofTerms, term);
  if (initial !== 0) return OF_INITIAL[initial] ?? NO_STEPS;
  const letter = uint8At(ofSmallWords, term);
  if (letter === 0 || behind === 'closed') return NO_STEPS;
  if (letter === NO_LETTER) return behind === 'initial' ? ONLY_SILENT : NO_STEPS;
  return (behind === 'initial' ? BEHIND_INITIAL : BEHIND_GIVEN)[letter] ?? NO_STEPS;
}
