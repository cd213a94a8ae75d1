import { greatestStrength } from '../../index/runs.js';
import { DOUBTFUL } from '../../weights.js';
import { answers, type Alternative } from '../concept.js';

/**
 * The share of its weight that a word keeps for how surely the lectures have it anywhere. A word that nobody said is
 * always like something by chance, and as rare as it is it would outweigh words that were surely said.
 *
 * @param alternatives - the query's, in whatever order
 */
export function doubtfulShare(alternatives: readonly Alternative[], concept: number): number {
  const surest = surestOf(alternatives, concept);
  return Math.max(DOUBTFUL.least, Math.min(1, surest / DOUBTFUL.below) ** DOUBTFUL.power);
}

/**
 * How sure it is that the lectures have a word of a query anywhere, 0 to 1. By how much runs count: one that is sure only for
 * a word beside it that is said as typed counts for nothing.
 */
export function surestOf(alternatives: readonly Alternative[], concept: number): number {
  const those = alternatives.filter((one) => answers(one, concept));
  return Math.max(0, ...those.map(({ sureness, runs }) => sureness * greatestStrength(runs)));
}
