import type { SoundCandidate } from '../../src/search/query/misheard/sound-candidates.js';
import type { SoundWeights } from '../../src/search/sound/sound-strength.js';
import { mean } from '../metrics.js';
import { ABSENT_KINDS } from './absent-terms.js';
import { bestOdds } from './candidates.js';
import { MISHEARD_KINDS, type SoundSet } from './sound-set.js';

/** In what share of the terms of each kind something is heard, 0 to 1; `undefined` where there are none. */
export interface HeardShares {
  readonly misheard: readonly (number | undefined)[];
  readonly absent: readonly (number | undefined)[];
  /** The mean over the kinds of absent terms. */
  readonly wronglyHeard: number | undefined;
}

/**
 * Counts the terms of a set for which something is heard at the strength 0.5, at which it is as likely meant as
 * not; for a misheard term, in a segment that answers it. In the order of the kinds.
 */
export function heardShares({ misheard, absent }: SoundSet, weights: SoundWeights): HeardShares {
  const isHeard = (candidates: readonly SoundCandidate[]) => (bestOdds(candidates, weights) > 0 ? 1 : 0);
  const ofAbsent = ABSENT_KINDS.map((kind) =>
    mean(absent.filter((term) => term.kind === kind).map(({ candidates }) => isHeard(candidates))),
  );
  return {
    misheard: MISHEARD_KINDS.map((kind) =>
      mean(misheard.filter((term) => term.kind === kind).map(({ answers }) => isHeard(answers.flat()))),
    ),
    absent: ofAbsent,
    wronglyHeard: mean(ofAbsent.filter((share) => share !== undefined)),
  };
}
