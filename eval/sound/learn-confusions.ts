import { numberAt } from '../../src/search/number-at.js';
import { PHONEME_COUNT } from '../../src/search/sound/phonemes.js';
import { sumOver } from '../../src/search/sound/sound-costs.js';
import { alignSounds, type Alignment, type ConfusionCosts } from '../../src/search/sound/align-sounds.js';
import { ARTICULATED_CHANGES, ARTICULATED_LOSSES } from './articulation.js';

/** A term that was misheard. */
export interface MisheardSounds {
  /** The ways in which it may have been said. */
  readonly ways: readonly (readonly number[])[];
  readonly heard: readonly number[];
}

/** How likely sounds are heard as others. */
interface Chances {
  /** At `said * PHONEME_COUNT + heard`. */
  readonly changed: readonly number[];
  readonly lost: readonly number[];
  /** For each sound, that it comes in from nowhere at any place. */
  readonly gained: readonly number[];
}

const ROUNDS = 5;
/** What articulation says counts as much as so many times that a sound was said. */
const TRUST = 30;
/** How quickly a change becomes less likely by the distance of articulation. */
const SHARPNESS = 5;
/** Before anything is learnt: how likely a firm consonant is lost, and in what bounds others are by their firmness, … */
const FIRM = { cost: 0.8, lost: 0.06, least: 0.02, most: 0.35 };
/** … and how likely a sound comes in, and which weak ones do so more often. */
const WEAK = { cost: 0.4, gained: 0.1, least: 0.3, most: 2 };

/** Rarer sounds are taken to be this common, or a few times that one is heard would tell more than they can. */
const LEAST_SHARE = 0.005;

const SOUNDS = Array.from({ length: PHONEME_COUNT }, (_, sound) => sound);

/**
 * Learns what it tells when sounds are heard as others, from terms that were misheard: each is aligned with what was
 * heard by what is thought so far, and what that comes to is counted (Viterbi training, as in E. S. Ristad and P. N.
 * Yianilos, "Learning string-edit distance", 1998). Where there is little to count, how sounds are made decides.
 *
 * @param shares - how often each sound is heard at all, by its number; together 1
 */
export function learnConfusions(
  misheard: readonly MisheardSounds[],
  shares: readonly number[],
): ConfusionCosts {
  const common = shares.map((share) => Math.max(share, LEAST_SHARE));
  const start = chancesByArticulation(common);
  let costs = costsOf(start, common);
  for (let round = 0; round < ROUNDS; round++) {
    costs = costsOf(countChances(alignAll(misheard, costs), start), common);
  }
  return costs;
}

/** Leaves out what sounds no more alike than chance: such a term was misheard as something else altogether. */
function alignAll(misheard: readonly MisheardSounds[], costs: ConfusionCosts): Alignment[] {
  return misheard.flatMap(({ ways, heard }) => {
    let best: Alignment | undefined;
    let most = 0;
    for (const said of ways) {
      const tells = sumOver(costs.tells, said);
      const alignment = alignSounds(said, heard, costs);
      if (tells - alignment.cost <= most) continue;
      best = alignment;
      most = tells - alignment.cost;
    }
    return best === undefined ? [] : [best];
  });
}

function countChances(alignments: readonly Alignment[], start: Chances): Chances {
  const changed = new Float64Array(PHONEME_COUNT ** 2);
  const lost = new Float64Array(PHONEME_COUNT);
  const gained = new Float64Array(PHONEME_COUNT);
  let steps = 0;
  for (const alignment of alignments) {
    steps += alignment.steps.length;
    for (const { said, heard } of alignment.steps) {
      if (said === undefined) count(gained, heard);
      else if (heard === undefined) count(lost, said);
      else count(changed, said * PHONEME_COUNT + heard);
    }
  }
  const times = SOUNDS.map((said) =>
    SOUNDS.reduce(
      (sum, heard) => sum + numberAt(changed, said * PHONEME_COUNT + heard),
      numberAt(lost, said),
    ),
  );
  // Any place is one where any sound may come in, so what is known before counts as much as for several sounds.
  const trustInGains = TRUST * 4;
  return {
    changed: Array.from(
      changed,
      (found, at) =>
        (found + TRUST * numberAt(start.changed, at)) /
        (numberAt(times, Math.floor(at / PHONEME_COUNT)) + TRUST),
    ),
    lost: SOUNDS.map(
      (said) => (numberAt(lost, said) + TRUST * numberAt(start.lost, said)) / (numberAt(times, said) + TRUST),
    ),
    gained: SOUNDS.map(
      (heard) =>
        (numberAt(gained, heard) + trustInGains * numberAt(start.gained, heard)) / (steps + trustInGains),
    ),
  };
}

function count(counts: Float64Array, at: number | undefined): void {
  if (at !== undefined) counts[at] = numberAt(counts, at) + 1;
}

function chancesByArticulation(shares: readonly number[]): Chances {
  const lost = SOUNDS.map((sound) =>
    within(FIRM.least, (FIRM.lost * FIRM.cost) / numberAt(ARTICULATED_LOSSES, sound), FIRM.most),
  );
  const changed = SOUNDS.flatMap((said) => {
    const near = SOUNDS.map(
      (heard) =>
        Math.exp(-SHARPNESS * numberAt(ARTICULATED_CHANGES, said * PHONEME_COUNT + heard)) *
        numberAt(shares, heard),
    );
    const all = near.reduce((sum, one) => sum + one, 0);
    return near.map((one) => (one / all) * (1 - numberAt(lost, said)));
  });
  const gained = SOUNDS.map(
    (sound) =>
      WEAK.gained *
      within(WEAK.least, WEAK.cost / numberAt(ARTICULATED_LOSSES, sound), WEAK.most) *
      numberAt(shares, sound),
  );
  return { changed, lost, gained };
}

function within(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/**
 * What follows from the chances: a sound heard for another tells the logarithm of how much likelier it is than without
 * the other having been said. What a sound tells at most is what it tells when it is heard as itself; no cost is below 0,
 * as those who look for the cheapest way count on that.
 */
function costsOf({ changed, lost, gained }: Chances, shares: readonly number[]): ConfusionCosts {
  const logarithm = (said: number, heard: number) =>
    Math.log(numberAt(changed, said * PHONEME_COUNT + heard) / numberAt(shares, heard));
  const tells = SOUNDS.map((sound) => Math.max(0, logarithm(sound, sound)));
  return {
    tells,
    lost: SOUNDS.map((said) => Math.max(0, numberAt(tells, said) - Math.log(numberAt(lost, said)))),
    gained: SOUNDS.map((heard) => Math.max(0, -Math.log(numberAt(gained, heard) / numberAt(shares, heard)))),
    changed: SOUNDS.flatMap((said) =>
      SOUNDS.map((heard) => Math.max(0, numberAt(tells, said) - logarithm(said, heard))),
    ),
  };
}
