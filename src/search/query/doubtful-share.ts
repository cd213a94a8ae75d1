import { firstReaching } from '../index/ascending.js';
import { greatestStrength, lengthOfRun, strengthOfRun } from '../index/runs.js';
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
    surest = Math.max(surest, one.sureness * strengthByItself(one, alternatives));
  }
  return Math.max(DOUBTFUL.least, Math.min(1, surest / DOUBTFUL.below) ** DOUBTFUL.power);
}

/** The strength of the strongest run; words that sound alike owe theirs to a word that stands among them as typed. */
function strengthByItself(one: Alternative, alternatives: readonly Alternative[]): number {
  if (one.kind !== 'sound' || one.first === one.last) return greatestStrength(one.runs);
  const asTyped = alternatives.filter(
    ({ kind, first, last }) =>
      (kind === 'exact' || kind === 'stem') && one.first <= first && last <= one.last,
  );
  let most = 0;
  for (let at = 0; at < one.runs.starts.length; at++) {
    const strength = strengthOfRun(one.runs, at);
    if (strength <= most) continue;
    const start = one.runs.starts[at] ?? 0;
    const end = start + lengthOfRun(one.runs, at);
    const holdsOne = asTyped.some(
      ({ runs: { starts } }) => (starts[firstReaching(starts, start)] ?? Infinity) < end,
    );
    if (!holdsOne) most = strength;
  }
  return most;
}
