import type { SoundCandidate } from '../../src/search/query/misheard/sound-candidates.js';
import {
  helpOfChance,
  SOUND_FEATURES,
  soundFeatures,
  type SoundWeights,
} from '../../src/search/sound/sound-strength.js';
import { SOUND_EVIDENCE } from '../../src/search/weights.js';
import { bestOdds } from './candidates.js';
import { fitLogistic, type Example } from './logistic-regression.js';
import type { SoundSet } from './sound-set.js';

/**
 * What the examples cannot tell. How rare a word is tells too much of mishearings that are put into lectures which do not
 * have their words: this is what a bit counts where they stand among words of their own recordings. And terms that are
 * absent come of the same list as those that were misheard, so that dictionaries have as many of the ones as of the others;
 * of what members ask for in vain they have far more. And whoever wrote the examples down wrote the initials where these
 * were said, not the name.
 */
const { rarest, known, oddestForKnown, initials } = SOUND_EVIDENCE;
const GIVEN = { rarest, known, oddestForKnown, initials };
/** The constant is found apart, see {@link fitWeights}. */
const FITTED = SOUND_FEATURES.filter((name) => name !== 'needed' && !(name in GIVEN));
/** Of what sounds like a term only the best tells much, and a long lecture must not count more for having more. */
const MOST_ANSWERS = 4;
const MOST_FALSE = 12;
/** A run that sounds quite the same is worth so many bits of rarity. */
const ROUGH_BITS = 30;
/** What all true examples count together beside all false ones. */
const TRUE_SHARE = 0.1;
/** In what share of absent terms, as a mean over their kinds, something may be heard. */
export const WRONGLY_HEARD = 0.17;

/**
 * Fits what each feature counts to tell misheard terms from what merely sounds like terms that were never said, and
 * then what must speak for a term so that {@link WRONGLY_HEARD} of the absent ones are heard.
 *
 * @throws {RangeError} when there is nothing to tell apart
 */
export function fitWeights(sets: readonly SoundSet[]): SoundWeights {
  const sought = sets.flatMap(({ misheard }) => misheard.flatMap(({ answers }) => soughtExamples(answers)));
  const others = sets.flatMap(({ absent }) =>
    absent.flatMap(({ candidates }) =>
      likeliest(candidates, MOST_FALSE).map((one) => toExample(one, false, 1)),
    ),
  );
  const scale = (TRUE_SHARE * others.length) / sumOf(sought.map(({ importance }) => importance));
  const { weights } = fitLogistic([
    ...sought.map((one) => ({ ...one, importance: one.importance * scale })),
    ...others,
  ]);
  const withoutConstant = {
    ...(Object.fromEntries(FITTED.map((name, at) => [name, weights[at] ?? 0])) as SoundWeights),
    ...GIVEN,
    needed: 0,
  };
  return { ...withoutConstant, needed: oddsToExceed(sets, withoutConstant) };
}

/** The best of each answering segment, the best segments of each term; each term counts 1. */
function soughtExamples(answers: readonly (readonly SoundCandidate[])[]): Example[] {
  const best = answers.flatMap((candidates) => likeliest(candidates, 1));
  const chosen = likeliest(best, MOST_ANSWERS);
  return chosen.map((one) => toExample(one, true, 1 / chosen.length));
}

function toExample({ alike, evidence }: SoundCandidate, isSought: boolean, importance: number): Example {
  const features = soundFeatures(alike, evidence);
  const featureOf = (name: keyof SoundWeights) => features[SOUND_FEATURES.indexOf(name)] ?? 0;
  const given = sumOf(
    Object.entries(GIVEN).map(([name, weight]) => weight * featureOf(name as keyof typeof GIVEN)),
  );
  return {
    features: FITTED.map(featureOf),
    offset: given - helpOfChance(evidence),
    isSought,
    importance,
  };
}

/** The likeliest by a rough rule that knows nothing of weights, or a fit would start from the one before it; no run twice. */
function likeliest(candidates: readonly SoundCandidate[], most: number): SoundCandidate[] {
  const ordered = [...candidates].sort((a, b) => roughOdds(b) - roughOdds(a));
  const distinct = new Map<number, SoundCandidate>();
  for (const one of ordered) {
    if (distinct.size === most) break;
    if (!distinct.has(one.alike.start)) distinct.set(one.alike.start, one);
  }
  return [...distinct.values()];
}

function roughOdds({ alike: { similarity, rarest } }: SoundCandidate): number {
  return ROUGH_BITS * similarity + rarest;
}

/** The odds that the best of what sounds like an absent term exceeds in {@link WRONGLY_HEARD} of them. */
function oddsToExceed(sets: readonly SoundSet[], weights: SoundWeights): number {
  const terms = sets.flatMap(({ absent }) => absent);
  const ofKind = (kind: string) => terms.filter((term) => term.kind === kind).length;
  const kinds = new Set(terms.map(({ kind }) => kind)).size;
  const ordered = terms
    .map(({ kind, candidates }) => ({
      odds: bestOdds(candidates, weights),
      share: 1 / (kinds * ofKind(kind)),
    }))
    .sort((a, b) => b.odds - a.odds);
  let above = 0;
  for (const { odds, share } of ordered) {
    above += share;
    if (above > WRONGLY_HEARD) return odds;
  }
  throw new RangeError('there are no absent terms to find the threshold by');
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
