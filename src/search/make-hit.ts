import type { Lecture } from '../corpus/lecture.js';
import type { Segment } from '../corpus/segment.js';
import { makeExcerpt } from './excerpt/excerpt.js';
import type { MatchedWord } from './excerpt/matched-words.js';
import { estimateMoment } from './excerpt/moment.js';
import type { Hit, Reason } from './search-engine.js';

/** A segment that answers, and its place in its lecture. */
export interface FoundPlace {
  readonly lecture: Lecture;
  readonly segment: Segment;
  /** Position of the segment among those of the lecture. */
  readonly index: number;
  readonly score: number;
  /** The words of it that answer the query. */
  readonly matched: readonly MatchedWord[];
  readonly reasons: readonly Reason[];
}

/** Makes a hit of what was found. */
export function makeHit({ lecture, segment, index, score, matched, reasons }: FoundPlace): Hit {
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
