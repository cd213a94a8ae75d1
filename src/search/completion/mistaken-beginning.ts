import { editDistance } from '../language/edit-distance.js';

/** How many mistakes the beginning of a word may have, by its length. */
export function mostMistakesIn(beginning: string): number {
  return beginning.length > 6 ? 2 : 1;
}

/**
 * How many mistakes there are in the beginning of a word if it is this one; a letter too many or too few is one.
 *
 * @param most - more are told as this and one more
 */
export function mistakesInBeginning(beginning: string, word: string, most: number): number {
  const cuts = [-1, 0, 1].map((more) => word.slice(0, beginning.length + more));
  return Math.min(...cuts.map((cut) => editDistance(beginning, cut, most)));
}
