import type { Lecture } from '../../corpus/lecture.js';
import type { Segment } from '../../corpus/segment.js';
import type { ReplyHit } from '../../reply/reply.js';

/**
 * A segment that a reply is about, for scripts: the whole of it, and not ranked.
 *
 * @param url - opens the lecture where the reply says
 */
export function segmentHit({ videoId, title }: Lecture, segment: Segment, url: string): ReplyHit {
  const { startSecond, endSecond, chapter, text } = segment;
  return {
    videoId,
    startSecond,
    endSecond,
    url,
    title,
    ...(chapter === undefined ? {} : { chapter }),
    excerpt: text,
    score: 0,
  };
}
