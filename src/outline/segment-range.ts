import { segmentEnd, type Segment } from '../corpus/segment.js';

/** Segments of a lecture that follow one another, as positions among them; at least one. */
export interface SegmentRange {
  readonly first: number;
  /** Position after the last. */
  readonly end: number;
}

/** The second at which a stretch starts. */
export function startOf(segments: readonly Segment[], { first }: SegmentRange): number {
  return segments[first]?.startSecond ?? 0;
}

/** The second at which a stretch is over: where the next one starts or, after the last, where all is said. */
export function endOf(segments: readonly Segment[], { end }: SegmentRange): number {
  const next = segments[end];
  if (next !== undefined) return next.startSecond;
  return segments.reduce((latest, segment) => Math.max(latest, segmentEnd(segment)), 0);
}

/** How long a stretch lasts, in seconds. */
export function secondsOf(segments: readonly Segment[], stretch: SegmentRange): number {
  return endOf(segments, stretch) - startOf(segments, stretch);
}
