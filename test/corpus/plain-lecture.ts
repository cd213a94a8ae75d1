import type { Lecture } from '../../src/corpus/lecture.js';

/** A lecture with nothing but what can be read of it and its segments, in whatever form they are kept. */
export function plainLecture(lecture: Lecture) {
  const { videoId, key, title, thumbnail, segmentCount, segments, latestEnds } = lecture;
  return {
    ...{ videoId, key, title, thumbnail, segmentCount, latestEnds },
    segments: segments.map(({ videoId, text, startSecond, endSecond, url, chapter, wordStarts }) => {
      return { videoId, text, startSecond, endSecond, url, chapter, wordStarts };
    }),
  };
}
