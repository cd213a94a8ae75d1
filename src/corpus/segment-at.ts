import type { Lecture, WholeLecture } from './lecture.js';
import { segmentEnd, type Segment } from './segment.js';

/**
 * How a second lies to the lecture's segments: `within` one, `before` the first, in a `gap` between two, or
 * `after` the end of the last.
 */
export type Place = 'within' | 'before' | 'gap' | 'after';

/** Where a second falls in a lecture. */
export interface SegmentAt {
  readonly place: Place;
  /** Position in `lecture.segments`: the segment that holds the second, or else the one nearest to it. */
  readonly index: number;
}

/**
 * Finds what is being said at a second. A segment holds the seconds from its start up to but not including its
 * end (`segmentEnd`), so a border belongs to the segment that starts there. Of overlapping segments the one that
 * starts latest is meant; of those that start together the one that ends latest.
 *
 * The nearest segment is the one with the fewest seconds between it and the second asked for; when the one
 * before and the one after are equally near, the one before.
 *
 * @param second - seconds from the start of the video; fractions are allowed
 */
export function segmentAt(lecture: WholeLecture, second: number): SegmentAt {
  const { segments, latestEnds } = lecture;
  const started = lastStarted(segments, second);
  if (started < 0) {
    return { place: 'before', index: 0 };
  }
  const latestEnd = latestEnds[started] ?? 0;
  if (latestEnd > second) {
    return { place: 'within', index: lastEndingAfter(segments, started, second) };
  }
  const next = segments[started + 1];
  if (next !== undefined && next.startSecond - second < second - latestEnd) {
    return { place: 'gap', index: started + 1 };
  }
  const previous = lastEndingAfter(segments, started, latestEnd - 1);
  return { place: next === undefined ? 'after' : 'gap', index: previous };
}

/** Whether something is said at a second or later. */
export function lasts({ lastSecond }: Lecture, second: number): boolean {
  return lastSecond > second;
}

/** Position of the last segment that starts at or before the second, or -1. */
function lastStarted(segments: readonly Segment[], second: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.startSecond ?? Infinity) <= second) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/**
 * Position of the last segment, from `from` down, that ends after the second. The caller knows that there is
 * one; most often it is the first looked at, only overlaps need more steps.
 */
function lastEndingAfter(segments: readonly Segment[], from: number, second: number): number {
  let index = from;
  for (let segment = segments[index]; segment !== undefined; segment = segments[--index]) {
    if (segmentEnd(segment) > second) {
      return index;
    }
  }
  throw new RangeError('The latest ends of a lecture do not fit its segments: build it with makeLecture.');
}
