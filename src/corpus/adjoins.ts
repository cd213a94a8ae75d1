import type { Segment } from './segment.js';

/** Times are rounded to whole seconds, so speech that runs on may seem to stop for one. */
const LARGEST_PAUSE_SECONDS = 1;

/**
 * Whether the words of `next` follow those of `segment` without a gap, so that a phrase may run over the border:
 * the same video, and `next` starts no earlier than `segment` and at most one second after its end. Overlapping
 * segments adjoin.
 */
export function adjoins(segment: Segment, next: Segment): boolean {
  return (
    segment.videoId === next.videoId &&
    next.startSecond >= segment.startSecond &&
    next.startSecond <= segment.endSecond + LARGEST_PAUSE_SECONDS
  );
}
