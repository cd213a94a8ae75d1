import type { WholeCorpus } from './corpus.js';
import type { Lecture, WholeLecture } from './lecture.js';

/** Reads the segments of a lecture, wherever they are. What it throws is up to where that is. */
export type LectureReader = (lecture: Lecture) => Promise<WholeLecture>;

/**
 * Hands back lectures that are in memory.
 *
 * @returns a reader that throws RangeError where there is no such lecture
 */
export function readFrom({ lectures }: WholeCorpus): LectureReader {
  return ({ videoId }) => {
    const lecture = lectures.find((one) => one.videoId === videoId);
    if (lecture !== undefined) return Promise.resolve(lecture);
    return Promise.reject(new RangeError(`Lecture "${videoId}" is none of those in memory.`));
  };
}
