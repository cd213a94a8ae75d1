import type { WholeLecture } from '../corpus/lecture.js';
import type { LectureTerms } from '../search/index/lecture-terms.js';

/** A lecture to be stored, and the file it came in where that has to be given back. */
export interface LectureToStore {
  readonly lecture: WholeLecture;
  readonly csv?: Uint8Array | undefined;
}

/** A lecture on its way into the tables. */
export interface PreparedLecture extends LectureToStore {
  readonly terms: LectureTerms;
}
