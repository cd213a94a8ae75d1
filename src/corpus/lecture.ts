import { lectureKey } from './lecture-key.js';
import { segmentEnd, type Segment } from './segment.js';

/** What is known of a video before its segments are read: what a list of lectures is made of. */
export interface Lecture {
  readonly videoId: string;
  /**
   * A short name for the lecture that fits everywhere an id must be short: the video id itself where it is
   * plain and at most 32 characters, else a hash of it.
   */
  readonly key: string;
  /** Never empty: the video id where the data has no title. */
  readonly title: string;
  /** An http(s) address of a picture, where the data has one. */
  readonly thumbnail: string | undefined;
  /** At least 1. */
  readonly segmentCount: number;
  /** Where the first segment starts, in whole seconds from the start of the video. */
  readonly firstSecond: number;
  /** Up to which second, not included, something is said: the latest end (see `segmentEnd`) of all segments. */
  readonly lastSecond: number;
  /** Opens the video where the first segment starts (http or https). */
  readonly firstUrl: string;
}

/** One video with its segments. Made by `makeLecture`, which keeps the promises of both. */
export interface WholeLecture extends Lecture {
  /** In order of `startSecond`, then `endSecond`. Never empty. */
  readonly segments: readonly Segment[];
  /**
   * For each segment the latest end (see `segmentEnd`), in seconds, of it and of all before it. A long segment
   * is found by it even where later ones have started and ended within it. The last of them is `lastSecond`.
   */
  readonly latestEnds: readonly number[];
}

/** What is known of a lecture before it is put in order. */
export interface LectureSource {
  readonly videoId: string;
  /** May be empty or missing: the lecture is then called by its video id. */
  readonly title?: string | undefined;
  readonly thumbnail?: string | undefined;
  /** In any order; segments that start and end together keep the order given. */
  readonly segments: readonly Segment[];
}

/**
 * Puts a video's segments in time order and works out what is looked up often.
 *
 * @throws RangeError when there is no segment: a lecture without one cannot be asked for anything
 */
export function makeLecture(source: LectureSource): WholeLecture {
  const { videoId, title, thumbnail } = source;
  const segments = source.segments.toSorted(inTimeOrder);
  const [first] = segments;
  if (first === undefined) {
    throw new RangeError(`Lecture "${videoId}" has no segments.`);
  }
  const latestEnds = latestEndsOf(segments);
  return {
    videoId,
    key: lectureKey(videoId),
    title: title === undefined || title === '' ? videoId : title,
    thumbnail,
    segmentCount: segments.length,
    firstSecond: first.startSecond,
    lastSecond: latestEnds.at(-1) ?? 0,
    firstUrl: first.url,
    segments,
    latestEnds,
  };
}

/** @param segments - in order of time */
export function latestEndsOf(segments: readonly Segment[]): number[] {
  let latest = 0;
  return segments.map((segment) => (latest = Math.max(latest, segmentEnd(segment))));
}

/** Compares segments by start, then by end. */
export function inTimeOrder(a: Segment, b: Segment): number {
  return a.startSecond - b.startSecond || a.endSecond - b.endSecond;
}
