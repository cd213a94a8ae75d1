import type { Lecture } from '../corpus/lecture.js';
import { firstReaching } from './index/ascending.js';

/** The number of each lecture's first segment: segments are numbered through all lectures, in order. */
export function segmentStarts(lectures: readonly Lecture[]): Uint32Array {
  let before = 0;
  return Uint32Array.from(lectures, ({ segments }) => (before += segments.length) - segments.length);
}

/** The number of the lecture that a segment is in. */
export function lectureWith(starts: Uint32Array, segment: number): number {
  return firstReaching(starts, segment + 1) - 1;
}
