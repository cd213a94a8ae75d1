import { makeCorpus } from '../../src/corpus/corpus.js';
import type { WholeCorpus } from '../../src/corpus/corpus.js';
import type { English } from './english.js';
import { SEGMENTS_PER_LECTURE, writeLecture } from './write-lecture.js';
import type { WrittenLecture } from './write-lecture.js';

/** Lectures that can be written again one by one, so that not all need be kept. */
export interface Library {
  readonly segmentCount: number;
  readonly lectureCount: number;
  /** @param number - from 0, below `lectureCount` */
  lecture(number: number): WrittenLecture;
}

/**
 * Describes lectures with so many segments in all; a smaller library is the beginning of a larger one.
 *
 * @param segmentCount - 1 or more
 */
export function makeLibrary(english: English, seed: number, segmentCount: number): Library {
  const lectureCount = Math.ceil(segmentCount / SEGMENTS_PER_LECTURE);
  return {
    segmentCount,
    lectureCount,
    lecture(number) {
      const before = number * SEGMENTS_PER_LECTURE;
      return writeLecture(english, seed, number, Math.min(SEGMENTS_PER_LECTURE, segmentCount - before));
    },
  };
}

/** Writes all lectures of a library. */
export function writeCorpus(library: Library): WholeCorpus {
  return makeCorpus(
    Array.from({ length: library.lectureCount }, (_, number) => library.lecture(number).lecture),
  );
}
