import type { WholeLecture } from '../../src/corpus/lecture.js';

/** A lecture with nothing but what can be read of it and its segments, in whatever form they are kept. */
export function plainLecture(lecture: WholeLecture) {
  const { videoId, key, title, thumbnail, segmentCount, segments, latestEnds } = lecture;
  const { firstSecond, lastSecond, firstUrl } = lecture;
  return {
    ...{ videoId, key, title, thumbnail, segmentCount, latestEnds },
    ...{ firstSecond, lastSecond, firstUrl },
    segments: segments.map(({ videoId, text, startSecond, endSecond, url, chapter, wordStarts }) => {
      return { videoId, text, startSecond, endSecond, url, chapter, wordStarts };
    }),
  };
}
