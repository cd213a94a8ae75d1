import type { Lecture } from '../../src/corpus/lecture.js';

/** A lecture with nothing but what can be read of its segments, in whatever form they are kept. */
export const plainLecture = ({ segments, ...lecture }: Lecture) => ({
  ...lecture,
  segments: segments.map(({ videoId, text, startSecond, endSecond, url, chapter, wordStarts }) => {
    return { videoId, text, startSecond, endSecond, url, chapter, wordStarts };
  }),
});
