import type { Lecture } from '../corpus/lecture.js';
import type { Segment } from '../corpus/segment.js';

/** What to look for. */
export interface SearchRequest {
  /** As the member typed it: words, a question, "quoted phrases", -excluded words. Any string is valid. */
  readonly query: string;
  /** Only this lecture; all of them when left out. */
  readonly videoId?: string | undefined;
  /** How many hits at most, 1 or more. */
  readonly limit: number;
  /** Whether each hit is to tell what its score comes from. */
  readonly explain?: boolean | undefined;
}

/** What a part of a hit's score comes from. */
export interface Reason {
  /**
   * A word or phrase of the query, "nearness" of several, "introduction" where a lecture begins to speak of it, or "quantity"
   * where it tells numbers and was asked for one.
   */
  readonly what: string;
  readonly points: number;
  /** By what rule it was found, and as what; "neighbour" where only the segments beside it have it. */
  readonly found: readonly { readonly kind: string; readonly text: string }[];
}

/** A run of an excerpt's text. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether these are words that the query matched, misheard ones included. */
  readonly matched: boolean;
}

/** A segment that answers a query. */
export interface Hit {
  readonly lecture: Lecture;
  readonly segment: Segment;
  /** Position of the segment among those of the lecture. */
  readonly index: number;
  /** Higher is better; comparable within one result only. */
  readonly score: number;
  /** Whether words of it answer the query; if not, it is a hit for what is said right beside it. */
  readonly isMatch: boolean;
  /** The part of the segment's text that shows best why it is a hit, at most about 300 code points. */
  readonly excerpt: readonly ExcerptPart[];
  /**
   * Second of the match, from `startSecond` up to but not including `endSecond`; an estimate where the segment has no
   * `wordStarts`.
   */
  readonly momentSecond: number;
  /** What its score comes from, the most first; empty unless it was asked for. */
  readonly reasons: readonly Reason[];
}

/** What a search found. */
export interface SearchResult {
  /** Best first, one per segment. */
  readonly hits: readonly Hit[];
  /** Whether more segments match than were asked for. */
  readonly hasMore: boolean;
  /**
   * When there are no hits, what comes nearest, best first: at most three segments that may be meant, but not surely
   * enough. No more than were asked for; otherwise empty.
   */
  readonly nearest: readonly Hit[];
  /** Nearest terms that do occur in the lectures, when there are no hits; otherwise empty. */
  readonly suggestions: readonly string[];
  /** What the query has behind `lecture:` where no lecture is called that, so that it narrowed nothing. */
  readonly unknownLecture?: string | undefined;
  /** Whether the query asks for more than a search may take, so that only the most telling of it was looked for. */
  readonly isShortened?: boolean;
  /** Whether nothing was typed but words to leave out, so that these were looked for. */
  readonly isAllLeftOut?: boolean;
  /** Words of a short query, as typed, that the lectures hardly have, where hits are for the others; none when left out. */
  readonly unsaid?: readonly string[];
}

/**
 * The one door to the search: callers know nothing of what is behind it. It throws NoAnswerError where that gives no answer.
 */
export interface SearchEngine {
  search(request: SearchRequest): Promise<SearchResult>;
  /**
   * Completes what a member is typing with terms and short phrases that occur in the lectures.
   *
   * @param typed - the text so far; its last word may be unfinished
   * @param limit - at most this many, best first
   */
  complete(typed: string, limit: number): Promise<readonly string[]>;
}
