import type { InvertedIndex } from '../index/inverted-index.js';
import { lengthOfRun, runsReaching, strengthOfRun } from '../index/runs.js';
import { numberAt } from '../number-at.js';
import { answers, type Plan } from '../query/concept.js';

/** A word of a segment that the query matched. */
export interface MatchedWord {
  /** Which word of the segment, from 0. */
  readonly word: number;
  /** How much it answers. */
  readonly worth: number;
}

/** Weaker matches of a concept than this share of its best one in the segment are not shown. */
const LEAST_SHARE_OF_BEST = 0.6;

/** The words of a segment that answer a query, in order, those of runs over its borders included. */
export function matchedWords(index: InvertedIndex, plan: Plan, segment: number): MatchedWord[] {
  const from = numberAt(index.segmentStarts, segment);
  const end = numberAt(index.segmentEnds, segment);
  const worths = new Map<number, number>();
  plan.concepts.forEach(({ weight }, concept) => {
    if (weight === 0) return;
    const places: { start: number; end: number; strength: number }[] = [];
    for (const one of plan.alternatives) {
      if (!answers(one, concept)) continue;
      const { runs, weight: share } = one;
      for (const at of runsReaching(runs, from, end)) {
        const start = numberAt(runs.starts, at);
        const strength = share * strengthOfRun(runs, at);
        if (strength > 0) places.push({ start, end: start + lengthOfRun(runs, at), strength });
      }
    }
    const best = places.reduce((most, { strength }) => Math.max(most, strength), 0);
    for (const place of places) {
      if (place.strength < LEAST_SHARE_OF_BEST * best) continue;
      const worth = (weight * place.strength) / (place.end - place.start);
      for (let at = Math.max(place.start, from); at < Math.min(place.end, end); at++) {
        worths.set(at - from, Math.max(worths.get(at - from) ?? 0, worth));
      }
    }
  });
  return [...worths].map(([word, worth]) => ({ word, worth })).sort((a, b) => a.word - b.word);
}
