import { makeLecture, type WholeLecture } from '../../src/corpus/lecture.js';
import { makeSegment } from '../corpus/make-segment.js';

/** What is said in a segment, and the chapter that it lies in. */
export type Said = readonly [text: string, chapter: string];

/** A lecture of segments of 30 seconds, one after the other, with these words and the chapters that some lie in. */
export function spoken(...said: readonly (string | Said)[]): WholeLecture {
  return makeLecture({
    videoId: 'v',
    segments: said.map((one, at) => {
      const [text, chapter] = typeof one === 'string' ? [one, undefined] : one;
      return makeSegment(at * 30, at * 30 + 30, { text, chapter });
    }),
  });
}

/** Something said again and again, each time in a segment of its own. */
export function again(times: number, text: string): string[] {
  return Array.from({ length: times }, () => text);
}
