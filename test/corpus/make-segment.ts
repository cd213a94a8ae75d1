import type { Segment } from '../../src/corpus/segment.js';

/** A segment of the video `v` from one second to another, with whatever else a test cares about. */
export function makeSegment(startSecond: number, endSecond: number, rest: Partial<Segment> = {}): Segment {
  return {
    videoId: 'v',
    text: `words from ${startSecond} to ${endSecond}`,
    startSecond,
    endSecond,
    url: `https://www.youtube.com/watch?v=v&t=${startSecond}s`,
    ...rest,
  };
}
