import type { Alternative, Plan } from './concept.js';
import { flowsOn, gallop, type InvertedIndex } from './inverted-index.js';
import type { Material } from './material.js';
import { numberAt } from './number-at.js';
import { nearness } from './nearness.js';
import { lengthOfRun, strengthOfRun } from './runs.js';
import {
  COVERAGE_POWER,
  LEAST_SCORE_SHARE,
  SATURATION,
  SPILL_FROM_PREVIOUS,
  SPILL_NEXT,
  SPILL_PREV,
  SPILLCUT,
} from './weights.js';

/** A segment with what it scores. */
export interface RankedSegment {
  readonly segment: number;
  readonly score: number;
  /** The share of the query's weight that the segment explains, 0 to 1, neighbours included. */
  readonly coverage: number;
}

/**
 * Scores every segment that has something of what the query asks for.
 *
 * Per concept counts the best of what is found, more the more often it is said, and less if only a neighbour says
 * it; concepts add up by their weights, times the share of the query they cover, plus a share for words that
 * stand near one another.
 *
 * @param allows - whether a segment may be a hit at all
 * @returns best first; of equals the earlier
 */
export function rankSegments(
  material: Material,
  plan: Plan,
  allows: (segment: number) => boolean,
): RankedSegment[] {
  const { index, without } = material;
  const evidence = plan.concepts.map((_, concept) => gatherEvidence(index, plan, concept));
  const sure = plan.concepts.map((_, concept) => gatherSureness(index, plan, concept));
  const all = plan.concepts.reduce((sum, { weight }) => sum + weight, 0);
  const stakes = plan.concepts.reduce((sum, { stake }) => sum + stake, 0);
  const ranked: RankedSegment[] = [];
  for (let segment = 0; segment < index.segmentStarts.length; segment++) {
    if (!evidence.some((own) => numberAt(own, segment) > 0) || !allows(segment)) continue;
    if (plan.concepts.some(({ required }, i) => required && numberAt(evidence[i] ?? [], segment) === 0))
      continue;
    let sum = 0;
    let covered = 0;
    let certain = 0;
    plan.concepts.forEach(({ weight, stake }, concept) => {
      if (weight === 0) return;
      const own = evidence[concept] ?? new Float32Array();
      const said = without.has('spill') ? numberAt(own, segment) : withNeighbours(index, own, segment);
      sum += weight * said;
      covered += weight * Math.min(said, 1);
      certain += stake * nearSureness(index, sure[concept] ?? new Float32Array(), segment);
    });
    const coverage = all === 0 ? 0 : covered / all;
    if (sum > 0)
      ranked.push({
        segment,
        score: without.has('coverage') ? sum : sum * coverage ** COVERAGE_POWER,
        coverage: stakes === 0 ? 0 : certain / stakes,
      });
  }
  if (!without.has('proximity')) {
    const bonus = nearness(index, plan);
    for (const [at, { segment, score, coverage }] of ranked.entries()) {
      const near = bonus.get(segment);
      if (near !== undefined) ranked[at] = { segment, score: score + near, coverage };
    }
  }
  ranked.sort((a, b) => b.score - a.score || a.segment - b.segment);
  const least = (ranked[0]?.score ?? 0) * LEAST_SCORE_SHARE;
  return ranked.filter(({ score }) => score >= least);
}

/** How sure it is for each segment that it says one concept. */
function gatherSureness(index: InvertedIndex, plan: Plan, concept: number): Float32Array {
  const sure = new Float32Array(index.segmentStarts.length);
  for (const { first, last, runs, sureness } of plan.alternatives) {
    if (first > concept || last < concept) continue;
    let segment = 0;
    for (let at = 0; at < runs.starts.length; at++) {
      const start = numberAt(runs.starts, at);
      if (start >= numberAt(index.segmentEnds, segment))
        segment = gallop(index.segmentEnds, segment + 1, start);
      sure[segment] = Math.max(numberAt(sure, segment), sureness * strengthOfRun(runs, at));
    }
  }
  return sure;
}

function nearSureness(index: InvertedIndex, sure: Float32Array, segment: number): number {
  let most = numberAt(sure, segment);
  if (flowsOn(index, segment)) most = Math.max(most, 0.9 * numberAt(sure, segment + 1));
  if (segment > 0 && flowsOn(index, segment - 1)) most = Math.max(most, 0.9 * numberAt(sure, segment - 1));
  return most;
}

/** What each segment says of one concept: 0 for nothing, 1 for once and clearly, more for more. */
function gatherEvidence(index: InvertedIndex, plan: Plan, concept: number): Float32Array {
  const best = new Float32Array(index.segmentStarts.length);
  const times = new Float32Array(index.segmentStarts.length);
  for (const alternative of plan.alternatives) {
    if (alternative.first > concept || alternative.last < concept) continue;
    addRuns(index, alternative, best, times);
  }
  for (let segment = 0; segment < best.length; segment++) {
    const strongest = numberAt(best, segment);
    if (strongest === 0) continue;
    const count = numberAt(times, segment) / strongest;
    best[segment] = (strongest * count * (SATURATION + 1)) / (count + SATURATION);
  }
  return best;
}

/** Notes the strongest run of each segment and how much all of them make together. */
function addRuns(
  index: InvertedIndex,
  alternative: Alternative,
  best: Float32Array,
  times: Float32Array,
): void {
  const { runs, weight } = alternative;
  let segment = 0;
  for (let at = 0; at < runs.starts.length; at++) {
    const start = numberAt(runs.starts, at);
    if (start >= numberAt(index.segmentEnds, segment))
      segment = gallop(index.segmentEnds, segment + 1, start);
    const strength = weight * strengthOfRun(runs, at);
    best[segment] = Math.max(numberAt(best, segment), strength);
    times[segment] = numberAt(times, segment) + strength;
    const isOver = start + lengthOfRun(runs, at) > numberAt(index.segmentEnds, segment);
    // The rest of a run over the border: found there too, but the start is where to go.
    if (isOver && alternative.kind !== 'sound') {
      const rest = strength * SPILL_FROM_PREVIOUS;
      best[segment + 1] = Math.max(numberAt(best, segment + 1), rest);
      times[segment + 1] = numberAt(times, segment + 1) + rest;
    }
  }
}

function withNeighbours(index: InvertedIndex, own: Float32Array, segment: number): number {
  const self = numberAt(own, segment);
  let said = 0;
  for (const step of [-1, 1]) {
    let at = segment;
    for (const share of step > 0 ? SPILL_NEXT : SPILL_PREV) {
      if (!flowsOn(index, step > 0 ? at : at - 1)) break;
      at += step;
      said += share * Math.min(numberAt(own, at), 1);
    }
  }
  return self + said * (1 - SPILLCUT * Math.min(self, 1));
}
