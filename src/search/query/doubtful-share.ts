import { greatestStrength } from '../index/runs.js';
import { DOUBTFUL } from '../weights.js';
import type { Alternative } from './concept.js';

/**
 * The share of its weight that a word keeps for how surely the lectures have it anywhere. A word that nobody said is
 * always like something by chance, and as rare as it is it would outweigh words that were surely said.
 *
 * @param alternatives - the query's, in whatever order
 */
export function doubtfulShare(alternatives: readonly Alternative[], concept: number): number {
  let surest = 0;
  for (const one of alternatives) {
    if (one.first > concept || one.last < concept) continue;
    surest = Math.max(surest, one.sureness * greatestStrength(one.runs));
  }
  return Math.max(DOUBTFUL.least, Math.min(1, surest / DOUBTFUL.below) ** DOUBTFUL.power);
}
