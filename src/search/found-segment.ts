import type { MatchedWord } from './excerpt/matched-words.js';
import type { Reason } from './search-engine.js';

/** A segment that answers, by its number: segments are numbered through all lectures, in order of lecture and time. */
export interface FoundSegment {
  readonly segment: number;
  readonly score: number;
  /** The words of it that answer the query. */
  readonly matched: readonly MatchedWord[];
  /** What its score comes from, the most first; empty unless it was asked for. */
  readonly reasons: readonly Reason[];
}
