import type { WholeLecture } from '../corpus/lecture.js';
import { estimateMoment, makeExcerpt } from './excerpt/excerpt.js';
import type { MatchedWord } from './excerpt/matched-words.js';
import type { Hit, Reason } from './search-engine.js';

/** A segment that answers, by its place in its lecture. */
export interface FoundPlace {
  readonly lecture: WholeLecture;
  /** Position of the segment in `lecture.segments`. */
  readonly index: number;
  readonly score: number;
  /** The words of it that answer the query. */
  readonly matched: readonly MatchedWord[];
  readonly reasons: readonly Reason[];
}

/**
 * Makes a hit of what was found.
 *
 * @throws RangeError where the lecture has no such segment
 */
export function makeHit({ lecture, index, score, matched, reasons }: FoundPlace): Hit {
  const segment = lecture.segments[index];
  if (segment === undefined) throw new RangeError(`Lecture "${lecture.videoId}" has no segment ${index}.`);
  // Of a hundred hits few are shown, and these take their time.
  let excerpt: Hit['excerpt'] | undefined;
  let momentSecond: number | undefined;
  return {
    lecture,
    segment,
    index,
    score,
    isMatch: matched.length > 0,
    get excerpt() {
      return (excerpt ??= makeExcerpt(segment.text, matched));
    },
    get momentSecond() {
      return (momentSecond ??= estimateMoment(segment, matched));
    },
    reasons,
  };
}
