/** A word starts a comparison when at least this share of the typed sounds may be in it. */
const LEAST_SHARE_OF_TYPED = 0.2;
/** A word starts a comparison when at most this share of its own sounds differs. */
const MOST_DIFFERENT = 0.6;
/** A word that weighs more than this, in tens of nats, must have runs of rough sounds in common with what was typed, … */
const LONG_WORD = 1.9;
/** … and so many of them. */
const RUNS_OF_LONG = 2;

/**
 * The rule for which words are seeds: those around which it is looked for what was typed. Costs and weights are in tens of
 * nats, see `sound-costs.ts`.
 *
 * @param whole - what a word would weigh that is all of what was typed
 * @returns tells what it may cost at most to find a word that weighs so much in what was typed; below 0 for one that is too
 *   short or too long to be a seed
 */
export function mostCostOfSeed(whole: number): (weight: number) => number {
  const leastShared = LEAST_SHARE_OF_TYPED * whole;
  const mostWeight = whole / (1 - MOST_DIFFERENT);
  return (weight) =>
    weight > mostWeight ? -Infinity : Math.min(MOST_DIFFERENT * weight, weight - leastShared);
}

/** How many runs of rough sounds a word of this weight must have in common with what was typed to be a seed: 2, or 0 for a short one. */
export function runsOfSeed(weight: number): number {
  return weight > LONG_WORD ? RUNS_OF_LONG : 0;
}
