import type { InvertedIndex } from '../index/inverted-index.js';
import { LEAST_SCORE_SHARE } from '../weights.js';
import { BestOf, type RankedSegment } from './best-of.js';
import type { Near, Scoring, Telling } from './scoring.js';
import { windowAround } from './window.js';

/** What is asked of a ranking. */
export interface RankingRequest {
  /** Whether a segment is to be looked at. */
  readonly allows: (segment: number) => boolean;
  /** At most so many, 1 or more. */
  readonly limit: number;
  /** How sure it must be that some segment is what was meant, 0 to 1. */
  readonly leastSureness: number;
  /**
   * Whether segments are looked at for what those around them say, too. If not, those are not found that are worth
   * enough by that alone.
   */
  readonly withNeighbours: boolean;
}

/** What ranking came to. */
export interface Ranking {
  /** Best first; of equals the earlier. */
  readonly best: readonly RankedSegment[];
  /** Whether more segments answer than were asked for. */
  readonly hasMore: boolean;
  /** Whether it is sure enough that some segment is what was meant. */
  readonly isSure: boolean;
}

/** Arithmetic in another order may come out this much apart. */
const ROUNDING = 1e-6;

/**
 * Finds the segments that score highest.
 *
 * They are scored in the order of the weightiest concept they are near to, until those that are left, near to the
 * lighter concepts only, cannot get among the best any more (MaxScore: H. Turtle and J. Flood, "Query evaluation:
 * strategies and optimizations", 1995). The outcome is that of scoring all.
 */
export function rankSegments(index: InvertedIndex, scoring: Scoring, request: RankingRequest): Ranking {
  const { allows, limit, leastSureness, withNeighbours } = request;
  const best = new BestOf(limit + 1);
  const seen = new Uint8Array(index.segmentStarts.length);
  let isSure = false;
  const needed = () => Math.max(best.least, best.most * LEAST_SCORE_SHARE);
  const consider = (segment: number) => {
    if (seen[segment] === 1) return;
    seen[segment] = 1;
    if (!allows(segment) || (isSure && scoring.mostScore(segment) + ROUNDING < needed())) return;
    const worth = scoring.worthOf(segment);
    if (worth.score === 0) return;
    best.add(segment, worth.score);
    isSure ||= worth.sureness() >= leastSureness;
  };
  const isDone = (near: readonly Near[]) => {
    const { score, sureness } = scoring.mostWorth(near);
    return score + ROUNDING < needed() && (isSure || sureness() + ROUNDING < leastSureness);
  };

  const considerNeighbours = ({ places }: Telling) => {
    places.forEachSegment(index, (segment) => {
      const around = windowAround(index, segment);
      for (let beside = around.first; beside <= around.last; beside++) consider(beside);
    });
  };

  const required = scoring.telling.filter((one) => one.required);
  if (required.length > 0) {
    required[0]?.places.forEachSegment(index, consider);
  } else {
    let [first, ...others] = weightiestFirst(scoring.telling);
    // Concepts whose neighbours are left for later: they are many, and most of them say nothing else.
    const besides: Telling[] = [];
    while (first !== undefined && !isDone(nearby(besides, [first, ...others]))) {
      first.places.forEachSegment(index, consider);
      const isRarer = first.places.count < (others[0]?.places.count ?? 0);
      if (withNeighbours && isRarer) considerNeighbours(first);
      else if (withNeighbours) besides.push(first);
      [first, ...others] = others;
    }
    if (first === undefined && !isDone(nearby(besides, []))) besides.forEach(considerNeighbours);
  }
  const ranked = best.ranked(best.most * LEAST_SCORE_SHARE);
  return { best: ranked.slice(0, limit), hasMore: ranked.length > limit, isSure };
}

/** Concepts that only the neighbours of a segment say, and such that it may say itself. */
function nearby(besides: readonly Telling[], own: readonly Telling[]): Near[] {
  return [
    ...besides.map((telling) => ({ telling, isBeside: true })),
    ...own.map((telling) => ({ telling, isBeside: false })),
  ];
}

function weightiestFirst(telling: readonly Telling[]): Telling[] {
  return [...telling].sort((a, b) => b.weight - a.weight);
}
