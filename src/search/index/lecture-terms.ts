import type { WholeLecture } from '../../corpus/lecture.js';
import type { Language } from '../language/language.js';
import { ENGLISH } from '../language/languages/english.js';
import { languageNumbered } from '../language/languages/index.js';
import { numberAt, uint32At } from '../number-at.js';
import { pronounceHeard } from '../sound/pronounce.js';
import { roughRuns } from '../sound/sound-index.js';
import { buildInvertedIndex, flowsOn, writtenAs } from './inverted-index.js';

/** A term as it is said in one lecture. */
export interface LectureTerm {
  readonly term: string;
  /** As it is shown to members; see `InvertedIndex.written`. */
  readonly written: string;
  /** How often it is said, at least once. */
  readonly places: number;
  /** In how many of the lecture's segments. */
  readonly segments: number;
}

/** What a lecture is found by, for an index that is kept elsewhere than in memory. */
export interface LectureTerms {
  readonly language: Language;
  /** Words said in all segments. */
  readonly words: number;
  /** Each once, in the order in which they come. */
  readonly terms: readonly LectureTerm[];
  /**
   * For each segment its terms, and those of the next one where speech flows on into it: so that whatever runs over the
   * border is found where it starts. Each once.
   */
  readonly segmentTerms: readonly (readonly string[])[];
}

/** Finds the terms of a lecture: those, and as many, as the lecture has in a search in memory. */
export function lectureTerms(lecture: WholeLecture): LectureTerms {
  const index = buildInvertedIndex([lecture]);
  const terms = index.terms.flatMap((term, id): LectureTerm[] => {
    if (term === '') return [];
    const places = uint32At(index.postingStarts, id + 1) - uint32At(index.postingStarts, id);
    return [{ term, written: writtenAs(index, id), places, segments: uint32At(index.segmentCounts, id) }];
  });
  const segmentTerms = Array.from({ length: lecture.segmentCount }, (_, segment) => {
    const last = flowsOn(index, segment) ? segment + 1 : segment;
    const ids = index.stream.subarray(index.segmentStarts[segment], index.segmentEnds[last]);
    return Array.from(new Set(ids), (id) => index.terms[id] ?? '');
  });
  return {
    language: languageNumbered(numberAt(index.lectureLanguages, 0)),
    words: index.positions.length,
    terms,
    segmentTerms,
  };
}

/** The rough sounds that a term of lectures in a language is found by, each once: only of English is it known. */
export function termSounds(term: string, language: Language): number[] {
  return language === ENGLISH ? [...new Set(roughRuns(pronounceHeard(term)))] : [];
}
