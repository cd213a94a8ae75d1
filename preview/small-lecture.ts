import type { LectureSource } from '../src/corpus/lecture.js';

/** How long a segment of a made-up lecture lasts, in seconds. */
const SEGMENT = 30;

/** A segment of a made-up lecture. */
export interface Said {
  /** Seconds from the start of the video. */
  readonly at: number;
  readonly text: string;
  readonly chapter?: string;
}

/** A made-up lecture of segments of half a minute. */
export function smallLecture(
  videoId: string,
  title: string,
  said: readonly Said[],
  thumbnail?: string,
): LectureSource {
  return {
    videoId,
    title,
    thumbnail,
    segments: said.map(({ at, text, chapter }) => ({
      videoId,
      text,
      startSecond: at,
      endSecond: at + SEGMENT,
      url: `https://www.youtube.com/watch?v=${videoId}&t=${at}s`,
      chapter,
    })),
  };
}

/** Where YouTube has a video's picture. */
export function pictureOf(videoId: string): string {
  return `https://i.ytimg.com/vi/${videoId}/hqdefault.jpg`;
}
