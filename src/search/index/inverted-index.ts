import { adjoins } from '../../corpus/adjoins.js';
import type { WholeLecture } from '../../corpus/lecture.js';
import type { Segment } from '../../corpus/segment.js';
import { detectLanguage } from '../language/detect-language.js';
import { languageNumbered } from '../language/languages/index.js';
import { wordsIn } from '../language/tokenize.js';
import { numberAt, uint32At } from '../number-at.js';
import { PROXIMITY_REACH } from '../weights.js';
import { advance, firstReaching } from './ascending.js';
import { groupByCode } from './group-by-code.js';
import { GrowingArray } from './growing-array.js';
import { TermNumbers } from './term-numbers.js';

/**
 * All words of all lectures as one stream of numbered terms, with the positions of each term.
 *
 * Segments that adjoin follow one another directly, so that a phrase over a border is simply a run of positions;
 * between others lies a break no run can cross.
 */
export interface InvertedIndex {
  /** Terms by number; number 0 is the break and not a word. */
  readonly terms: readonly string[];
  readonly termIds: ReadonlyMap<string, number>;
  /** How terms of other languages than English are written in lower case, by their numbers, where not as they are. */
  readonly written: ReadonlyMap<number, string>;
  /** The term at each position. */
  readonly stream: Uint32Array;
  /** Where the positions of a term start in `positions`; one more entry than terms. */
  readonly postingStarts: Uint32Array;
  /** Positions of all terms, ascending within each. */
  readonly positions: Uint32Array;
  /** In how many segments each term occurs. */
  readonly segmentCounts: Uint32Array;
  /** First position of each segment; segments are numbered in order of lecture and time. */
  readonly segmentStarts: Uint32Array;
  /** Position after the last word of each segment. */
  readonly segmentEnds: Uint32Array;
  /** Number of the lecture of each segment. */
  readonly segmentLectures: Uint32Array;
  /** Number of the first segment of each lecture; one more entry than lectures. */
  readonly lectureStarts: Uint32Array;
  /** Number of each lecture's language in `LANGUAGES`. */
  readonly lectureLanguages: Uint8Array;
  /** What there is in all lectures, where these are only some of their segments; undefined where they are all. */
  readonly whole?: Whole | undefined;
}

/** What there is in all lectures, for an index of the segments that a query was thought to be answered by. */
export interface Whole {
  readonly segments: number;
  readonly words: number;
  /** How often each term of the index is said. In how many segments, its `segmentCounts` tell. */
  readonly timesSaid: Uint32Array;
}

/** The term that stands for a break between segments that do not adjoin. */
export const BREAK = 0;
/**
 * A break takes so many positions: words that have as many between them are not near one another any more, so the last word
 * before a pause is never near the first one behind it.
 */
const BREAK_LENGTH = PROXIMITY_REACH;

/**
 * Numbers the words of all segments and notes where each occurs. Time and memory grow with the number of words.
 *
 * @param lectures - with their segments in order of time
 * @param languageOf - the number of a lecture's language in `LANGUAGES`
 */
export function buildInvertedIndex(
  lectures: readonly WholeLecture[],
  languageOf: (lecture: WholeLecture) => number = detectLanguage,
): InvertedIndex {
  const stream = new GrowingArray();
  const segmentCount = lectures.reduce((sum, lecture) => sum + lecture.segmentCount, 0);
  const segmentStarts = new Uint32Array(segmentCount);
  const segmentEnds = new Uint32Array(segmentCount);
  const segmentLectures = new Uint32Array(segmentCount);
  const lectureStarts = new Uint32Array(lectures.length + 1);
  const lectureLanguages = Uint8Array.from(lectures, languageOf);
  const numbers = new TermNumbers();
  let number = 0;

  lectures.forEach((lecture, lectureNumber) => {
    lectureStarts[lectureNumber] = number;
    const idOf = numbers.inLanguage(languageNumbered(numberAt(lectureLanguages, lectureNumber)));
    let previous: Segment | undefined;
    for (const segment of lecture.segments) {
      if (previous === undefined || !adjoins(previous, segment)) {
        for (let i = 0; i < BREAK_LENGTH; i++) stream.push(BREAK);
      }
      previous = segment;
      segmentLectures[number] = lectureNumber;
      segmentStarts[number] = stream.length;
      for (const word of wordsIn(segment.text)) {
        const id = idOf(word);
        if (id !== undefined) stream.push(id);
      }
      segmentEnds[number++] = stream.length;
    }
  });
  lectureStarts[lectures.length] = number;
  // A break at the end as well, so that looking ahead needs no check.
  for (let i = 0; i < BREAK_LENGTH; i++) stream.push(BREAK);

  const all = stream.toArray();
  const { starts: postingStarts, items: positions } = groupByCode(numbers.terms.length, (tell) => {
    for (let position = 0; position < all.length; position++) {
      const term = uint32At(all, position);
      if (term !== BREAK) tell(term, position);
    }
  });
  return {
    terms: numbers.terms,
    termIds: numbers.ids,
    written: numbers.written,
    stream: all,
    postingStarts,
    positions,
    segmentCounts: countSegments(postingStarts, positions, segmentEnds),
    segmentStarts,
    segmentEnds,
    segmentLectures,
    lectureStarts,
    lectureLanguages,
  };
}

/** A term as it is shown to members. */
export function writtenAs({ terms, written }: InvertedIndex, term: number): string {
  return written.get(term) ?? terms[term] ?? '';
}

/** Positions of a term, ascending; a view, not a copy. */
export function postingsOf(index: InvertedIndex, term: number): Uint32Array {
  return index.positions.subarray(index.postingStarts[term], index.postingStarts[term + 1]);
}

/** How often a term is said in all lectures. */
export function timesSaid({ whole, postingStarts }: InvertedIndex, term: number): number {
  return whole === undefined
    ? numberAt(postingStarts, term + 1) - numberAt(postingStarts, term)
    : uint32At(whole.timesSaid, term);
}

/** How many words there are in all lectures. */
export function wordsInAll({ whole, positions }: InvertedIndex): number {
  return whole?.words ?? positions.length;
}

/** How many segments there are in all lectures. */
export function segmentsInAll({ whole, segmentStarts }: InvertedIndex): number {
  return whole?.segments ?? segmentStarts.length;
}

/**
 * Number of the segment that holds a position.
 *
 * @param position - of a word, not of a break
 */
export function segmentOfPosition(index: InvertedIndex, position: number): number {
  return firstReaching(index.segmentEnds, position + 1);
}

/** Whether speech flows from a segment into the next one, without a pause or a change of lecture. */
export function flowsOn(index: InvertedIndex, segment: number): boolean {
  return index.segmentStarts[segment + 1] === index.segmentEnds[segment];
}

function countSegments(postingStarts: Uint32Array, positions: Uint32Array, segmentEnds: Uint32Array) {
  const counts = new Uint32Array(postingStarts.length - 1);
  for (let term = 1; term < counts.length; term++) {
    const ofTerm = positions.subarray(numberAt(postingStarts, term), numberAt(postingStarts, term + 1));
    counts[term] = segmentsHolding({ segmentEnds }, ofTerm);
  }
  return counts;
}

/**
 * In how many segments some positions are.
 *
 * @param positions - of words, ascending
 */
export function segmentsHolding(
  { segmentEnds }: Pick<InvertedIndex, 'segmentEnds'>,
  positions: Uint32Array,
): number {
  let count = 0;
  let next = 0;
  let end = -1;
  for (let at = 0; at < positions.length; at++) {
    const position = uint32At(positions, at);
    if (position < end) continue;
    const segment = advance(segmentEnds, next, position + 1);
    end = uint32At(segmentEnds, segment);
    next = segment + 1;
    count++;
  }
  return count;
}
