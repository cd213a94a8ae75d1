import type { WholeLecture } from '../../corpus/lecture.js';
import type { SegmentAt } from '../../corpus/segment-at.js';
import type { Segment } from '../../corpus/segment.js';

/** A second of a lecture that was asked for, and what is said then. */
export interface Moment extends SegmentAt {
  readonly lecture: WholeLecture;
  /** Whole seconds from the start of the video. */
  readonly second: number;
}

/** The segment said at the moment, or the one nearest to it. */
export function nearestSegment({ lecture, index }: Moment): Segment {
  const segment = lecture.segments[index];
  if (segment === undefined) throw new Error(`Lecture ${lecture.videoId} has no segment ${index}`);
  return segment;
}

/** The second that a moment is cited by: where nothing is said then, the start of the words that are shown instead. */
export function citedSecond(moment: Moment): number {
  return moment.place === 'within' ? moment.second : nearestSegment(moment).startSecond;
}
