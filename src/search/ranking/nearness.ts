import { answers, type Alternative, type Plan } from '../query/concept.js';
import { PROXIMITY, PROXIMITY_REACH } from '../weights.js';
import { ConceptPlaces, type Place } from './concept-places.js';
import type { Window } from './window.js';

/** Two neighbouring words of a query, and where they stand. */
export interface NearPair {
  /** Numbers of the two concepts. */
  readonly first: number;
  readonly second: number;
  /** What it adds to have them side by side, in order and surely; nothing adds more. */
  readonly most: number;
  /** Where each of them stands by itself. */
  readonly ones: ConceptPlaces;
  readonly others: ConceptPlaces;
  /** Where they are found run together. */
  readonly together: ConceptPlaces | undefined;
}

/**
 * The pairs of telling words that follow one another in a query.
 *
 * @param places - of each concept by its number
 */
export function nearPairs(plan: Plan, places: readonly ConceptPlaces[]): NearPair[] {
  const telling = plan.concepts.flatMap(({ weight }, concept) => (weight > 0 ? [concept] : []));
  return telling.slice(1).flatMap((second, i): NearPair[] => {
    const first = telling[i] ?? 0;
    const [ones, others] = [places[first], places[second]];
    if (ones === undefined || others === undefined) return [];
    const most = PROXIMITY * Math.min(plan.concepts[first]?.weight ?? 0, plan.concepts[second]?.weight ?? 0);
    const isBoth = (one: Alternative) => answers(one, first) && answers(one, second);
    if (!plan.alternatives.some(isBoth)) return [{ first, second, most, ones, others, together: undefined }];
    const apart = (concept: number) =>
      new ConceptPlaces(plan.alternatives.filter((one) => answers(one, concept) && !isBoth(one)));
    const together = new ConceptPlaces(plan.alternatives.filter(isBoth));
    return [{ first, second, most, ones: apart(first), others: apart(second), together }];
  });
}

/**
 * What a segment gains by having a pair near one another, over borders too: most when they stand side by side in the
 * order of the query, nothing beyond {@link PROXIMITY_REACH} words. It is the segment where the first of the two
 * stands that gains, and only places with no other place of the two words between them make a pair.
 *
 * @param from - position of the segment's first word
 * @param end - position after its last word
 */
export function nearGain(pair: NearPair, window: Window, from: number, end: number): number {
  const ones = pair.ones.within(window);
  const others = pair.others.within(window);
  let nearest = 0;
  // Words that are found run together are as near as can be.
  for (const { start, strength } of pair.together?.within(window) ?? []) {
    if (start >= from && start < end) nearest = Math.max(nearest, strength);
  }
  if (ones.length === 0 || others.length === 0) return pair.most * nearest;
  let next = 0;
  for (const one of ones) {
    while ((others[next]?.start ?? Infinity) <= one.start) next++;
    for (const other of [others[next - 1], others[next]]) {
      if (other === undefined) continue;
      const start = Math.min(one.start, other.start);
      if (start >= from && start < end) nearest = Math.max(nearest, closeness(one, other));
    }
  }
  return pair.most * nearest;
}

/** How near two places are to standing side by side in order, 0 to 1, and how much both count. */
function closeness(one: Place, other: Place): number {
  const inOrder = one.start <= other.start;
  const between = inOrder ? other.start - one.end : one.start - other.end;
  if (between >= PROXIMITY_REACH) return 0;
  return Math.min(one.strength, other.strength) / (1 + Math.max(between, 0) + (inOrder ? 0 : 1));
}
