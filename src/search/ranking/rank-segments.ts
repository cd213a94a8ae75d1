import { keepBest } from './best-of.js';
import type { Plan } from '../query/concept.js';
import { gatherEvidence, saidAround, sureAround, type Evidence } from './evidence.js';
import type { Material } from '../material.js';
import { nearness } from './nearness.js';
import { float32At } from '../number-at.js';
import { COVERAGE_POWER, LEAST_SCORE_SHARE, SPILL } from '../weights.js';

/** A segment with what it scores. */
export interface RankedSegment {
  readonly segment: number;
  readonly score: number;
}

/** What ranking came to. */
export interface Ranking {
  /** Best first; of equals the earlier. */
  readonly best: readonly RankedSegment[];
  /** How many segments answer in all. */
  readonly total: number;
  /** How sure it is at best that a segment is what was meant, 0 to 1. */
  readonly sureness: number;
}

/** What a score is made of. */
export interface ScoreParts {
  /** What each concept adds, by its number. */
  readonly concepts: readonly number[];
  /** What the nearness of words adds. */
  readonly nearness: number;
}

/** Scores segments for a plan. */
export interface Scorer {
  /** @param limit - at most so many, 1 or more */
  rank(allows: (segment: number) => boolean, limit: number): Ranking;
  /** Tells what the score of a segment is made of. */
  explain(segment: number): ScoreParts;
}

/**
 * Makes the scorer of a plan.
 *
 * Per concept counts what is said in the segment, more the more often, and some of what its neighbours say; concepts
 * add up by their weights, times the share of the query they cover, plus a share for words that stand near one
 * another.
 */
export function makeScorer(material: Material, plan: Plan): Scorer {
  const { index, without } = material;
  // Empty words neither make a segment a hit nor add to one.
  const telling = plan.concepts.flatMap(({ weight, stake, required }, concept) =>
    weight > 0 || required
      ? [{ concept, weight, stake, required, ...gatherEvidence(index, plan, concept) }]
      : [],
  );
  const weights = telling.reduce((sum, { weight }) => sum + weight, 0);
  const stakes = telling.reduce((sum, { stake }) => sum + stake, 0);
  const nearGains = without.has('proximity') ? new Map<number, number>() : nearness(index, plan);
  const saidIn = (evidence: Evidence, segment: number) =>
    without.has('spill') ? float32At(evidence.said, segment) : saidAround(index, evidence, segment);

  const saidAndCovered = (segment: number) => {
    let sum = 0;
    let covered = 0;
    for (const one of telling) {
      const said = saidIn(one, segment);
      sum += one.weight * said;
      covered += one.weight * Math.min(said, 1);
    }
    return {
      sum,
      coverage: without.has('coverage') || weights === 0 ? 1 : (covered / weights) ** COVERAGE_POWER,
    };
  };
  const scoreOf = (segment: number) => {
    const { sum, coverage } = saidAndCovered(segment);
    return sum * coverage + (nearGains.get(segment) ?? 0);
  };
  const hasRequired = (segment: number) =>
    telling.every(({ required, said }) => !required || float32At(said, segment) > 0);

  return {
    rank(allows, limit) {
      const scores = new Float64Array(index.segmentStarts.length);
      const candidates = candidatesOf(telling, scores.length);
      let most = 0;
      let sureness = 0;
      for (let segment = 0; segment < scores.length; segment++) {
        if (candidates[segment] === 0 || !hasRequired(segment) || !allows(segment)) continue;
        const score = scoreOf(segment);
        if (score === 0) continue;
        scores[segment] = score;
        if (score > most) most = score;
        let sure = 0;
        for (const one of telling) sure += one.stake * sureAround(index, one, segment);
        sureness = Math.max(sureness, stakes === 0 ? 0 : sure / stakes);
      }
      const { best, total } = keepBest(scores, most * LEAST_SCORE_SHARE, limit);
      return { best: best.map(({ at, value }) => ({ segment: at, score: value })), total, sureness };
    },
    explain(segment) {
      const { coverage } = saidAndCovered(segment);
      const concepts = plan.concepts.map(() => 0);
      for (const one of telling) concepts[one.concept] = one.weight * saidIn(one, segment) * coverage;
      return { concepts, nearness: nearGains.get(segment) ?? 0 };
    },
  };
}

/** Marks the segments that say something themselves or have a neighbour that does. */
function candidatesOf(evidence: readonly Evidence[], count: number): Uint8Array {
  const candidates = new Uint8Array(count);
  for (const { said } of evidence) {
    for (let segment = 0; segment < count; segment++) {
      if (float32At(said, segment) > 0) {
        candidates.fill(1, Math.max(0, segment - SPILL.length), segment + SPILL.length + 1);
      }
    }
  }
  return candidates;
}
