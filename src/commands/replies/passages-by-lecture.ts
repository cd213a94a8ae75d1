import type { Lecture } from '../../corpus/lecture.js';
import type { Passage } from '../../search/excerpt/group-passages.js';

/** Passages that a search found. */
export interface Passages {
  /** On all pages, in rank order; at least one. */
  readonly all: readonly Passage[];
  /** Whether there are more, which nobody can page to. */
  readonly isCut: boolean;
}

/** What was found in one lecture. */
export interface LecturePassages {
  readonly lecture: Lecture;
  /** In rank order; at least one. */
  readonly passages: readonly Passage[];
}

/**
 * Puts the passages of each lecture together.
 *
 * @param passages - in rank order
 * @returns the lectures in the order of their best passages
 */
export function passagesByLecture(passages: readonly Passage[]): LecturePassages[] {
  const byLecture = new Map<string, { readonly lecture: Lecture; readonly passages: Passage[] }>();
  for (const passage of passages) {
    const { lecture } = passage;
    const known = byLecture.get(lecture.key);
    if (known === undefined) byLecture.set(lecture.key, { lecture, passages: [passage] });
    else known.passages.push(passage);
  }
  return [...byLecture.values()];
}

/** Puts those lectures first in which most was found, good passages counting for more. */
export function mostFirst(found: readonly LecturePassages[]): LecturePassages[] {
  const worth = ({ passages }: LecturePassages) => passages.reduce((sum, { best }) => sum + best.score, 0);
  return found.toSorted((a, b) => worth(b) - worth(a));
}
