import type { MatchedWord } from '../excerpt/matched-words.js';
import { MOST_PUT_UP } from '../weights.js';
import { compareRanked, type RankedSegment } from './best-of.js';

/** A ranked segment with the words of it that answer the query, in order. */
export interface MatchedSegment extends RankedSegment {
  readonly matched: readonly MatchedWord[];
}

/**
 * Puts some segments further up.
 *
 * @param ranked - the best first
 * @param gainOf - the share of its score that a segment gains, 0 or more
 * @returns the same segments; those behind the first {@link MOST_PUT_UP} stay where they are
 */
export function putUp(
  ranked: readonly MatchedSegment[],
  gainOf: (segment: MatchedSegment) => number,
): MatchedSegment[] {
  const gaining = ranked.slice(0, MOST_PUT_UP).map((one) => {
    const gained = one.score * gainOf(one);
    return gained === 0 ? one : { ...one, score: one.score + gained, gained };
  });
  gaining.sort(compareRanked);
  return [...gaining, ...ranked.slice(MOST_PUT_UP)];
}
