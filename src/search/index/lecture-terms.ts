import type { WholeLecture } from '../../corpus/lecture.js';
import type { Language } from '../language/language.js';
import { ENGLISH } from '../language/languages/english.js';
import { languageNumbered } from '../language/languages/index.js';
import { numberAt, uint8At, uint32At } from '../number-at.js';
import { pronounceHeard } from '../sound/pronounce.js';
import { buildInitials, MOST_BETWEEN } from './initials.js';
import { buildInvertedIndex, flowsOn, writtenAs } from './inverted-index.js';
import { spokenLanguages } from './spoken-languages.js';

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
  /** For the same words of each segment the initials of three of them that follow one another, each once: "cbo". */
  readonly segmentInitials: readonly (readonly string[])[];
}

/** So many words that can be part of a name have their initials kept together. */
export const INITIALS_TOGETHER = 3;

/** Finds the terms of a lecture: those, and as many, as the lecture has in a search in memory. */
export function lectureTerms(lecture: WholeLecture): LectureTerms {
  const index = buildInvertedIndex([lecture]);
  const terms = index.terms.flatMap((term, id): LectureTerm[] => {
    if (term === '') return [];
    const places = uint32At(index.postingStarts, id + 1) - uint32At(index.postingStarts, id);
    return [{ term, written: writtenAs(index, id), places, segments: uint32At(index.segmentCounts, id) }];
  });
  const segments = Array.from({ length: lecture.segmentCount }, (_, segment) => {
    const last = flowsOn(index, segment) ? segment + 1 : segment;
    return index.stream.subarray(index.segmentStarts[segment], index.segmentEnds[last]);
  });
  const { ofTerms } = buildInitials(index, spokenLanguages(index));
  return {
    language: languageNumbered(numberAt(index.lectureLanguages, 0)),
    words: index.positions.length,
    terms,
    segmentTerms: segments.map((ids) => Array.from(new Set(ids), (id) => index.terms[id] ?? '')),
    segmentInitials: segments.map((ids) => [...new Set(initialsTogether(ids, ofTerms))]),
  };
}

function initialsTogether(ids: Uint32Array, ofTerms: Uint8Array): string[] {
  const found: string[] = [];
  let together = '';
  let between = 0;
  for (const id of ids) {
    const initial = uint8At(ofTerms, id);
    if (initial === 0) {
      if (++between > MOST_BETWEEN) together = '';
      continue;
    }
    between = 0;
    together = (together + String.fromCharCode(initial)).slice(-INITIALS_TOGETHER);
    if (/^[a-z]{3}$/.test(together)) found.push(together);
  }
  return found;
}

/** How a term of lectures in a language is said, see `phonemes.ts`: only of English is it known. */
export function termPhonemes(term: string, language: Language): readonly number[] {
  return language === ENGLISH ? pronounceHeard(term) : [];
}
