import type { Alternative, Plan } from '../query/concept.js';
import { segmentAt, type InvertedIndex } from '../index/inverted-index.js';
import { numberAt } from '../number-at.js';
import { lengthOfRun, strengthOfRun } from '../index/runs.js';
import { PROXIMITY, PROXIMITY_REACH } from '../weights.js';

/** As many as a telling word has in some thousand hours. */
const MOST_PLACES = 100_000;

/** A match of one concept, for walking along all of them in order. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

/**
 * What segments gain by having neighbouring words of the query near one another, over borders too: most when they
 * stand side by side in the order of the query, nothing beyond {@link PROXIMITY_REACH} words.
 *
 * @returns the gain by segment, credited where the first of the two stands; none for segments without
 */
export function nearness(index: InvertedIndex, plan: Plan): Map<number, number> {
  const gains = new Map<number, number>();
  const telling = plan.concepts.flatMap(({ weight }, concept) => (weight > 0 ? [concept] : []));
  for (let i = 0; i + 1 < telling.length; i++) {
    const [first = 0, second = 0] = [telling[i], telling[i + 1]];
    const weights =
      Math.min(plan.concepts[first]?.weight ?? 0, plan.concepts[second]?.weight ?? 0) * PROXIMITY;
    if (isEverywhere(plan, first) || isEverywhere(plan, second)) continue;
    const together = plan.alternatives.filter((one) => one.first <= first && one.last >= second);
    const apart = (concept: number) =>
      placesOf(
        plan.alternatives.filter(
          (one) => one.first <= concept && one.last >= concept && !together.includes(one),
        ),
      );
    const best = new Map<number, number>();
    const credit = (position: number, gain: number) => {
      const segment = segmentAt(index, position);
      if (gain > (best.get(segment) ?? 0)) best.set(segment, gain);
    };
    // Words that are found run together are as near as can be.
    for (const { start, strength } of placesOf(together)) credit(start, weights * strength);
    forEachNearPair(apart(first), apart(second), (one, other) => {
      const inOrder = one.start <= other.start;
      const between = inOrder ? other.start - one.end : one.start - other.end;
      if (between >= PROXIMITY_REACH) return;
      const closeness = 1 / (1 + Math.max(between, 0) + (inOrder ? 0 : 1));
      credit(Math.min(one.start, other.start), weights * closeness * Math.min(one.strength, other.strength));
    });
    for (const [segment, gain] of best) gains.set(segment, (gains.get(segment) ?? 0) + gain);
  }
  return gains;
}

/** Whether a word is said so often that standing near it tells nothing; to look would take long. */
function isEverywhere(plan: Plan, concept: number): boolean {
  let places = 0;
  for (const { first, last, runs } of plan.alternatives) {
    if (first <= concept && last >= concept) places += runs.starts.length;
  }
  return places > MOST_PLACES;
}

function placesOf(alternatives: readonly Alternative[]): Placed[] {
  const places: Placed[] = [];
  for (const { runs, weight } of alternatives) {
    for (let at = 0; at < runs.starts.length; at++) {
      const start = numberAt(runs.starts, at);
      places.push({ start, end: start + lengthOfRun(runs, at), strength: weight * strengthOfRun(runs, at) });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** Calls back for each place of the first list with the places of the second just before and just after it. */
function forEachNearPair(
  ones: readonly Placed[],
  others: readonly Placed[],
  pair: (one: Placed, other: Placed) => void,
): void {
  let next = 0;
  for (const one of ones) {
    while (next < others.length && (others[next]?.start ?? 0) <= one.start) next++;
    const before = others[next - 1];
    const after = others[next];
    if (before !== undefined) pair(one, before);
    if (after !== undefined) pair(one, after);
  }
}
