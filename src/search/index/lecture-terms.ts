import type { WholeLecture } from '../../corpus/lecture.js';
import type { Language } from '../language/language.js';
import { ENGLISH } from '../language/languages/english.js';
import { languageNumbered } from '../language/languages/index.js';
import { spokenForms } from '../language/spoken-number.js';
import { numberAt, uint8At, uint32At } from '../number-at.js';
import { pronounceHeard } from '../sound/pronounce.js';
import { characterPairs } from './character-pairs.js';
import { initialRuns } from './initial-runs.js';
import { buildInitials } from './initials.js';
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

/** What a segment is found by, and by what runs from it over the border to the next one, where speech flows on. */
export interface SegmentTerms {
  /** As they are said. */
  readonly terms: readonly string[];
  /** So many of them, the first, are said in the segment itself. */
  readonly own: number;
  /** Those that the segment itself says more than once and that are not empty, each once. */
  readonly again: readonly string[];
  /** See `initialRuns`. */
  readonly initials: readonly string[];
  /** See `characterPairs`. */
  readonly characters: readonly string[];
}

/** What a lecture is found by, for an index that is kept elsewhere than in memory. */
export interface LectureTerms {
  readonly language: Language;
  /** Words said in all segments. */
  readonly words: number;
  /** Each once, in the order in which they come. */
  readonly terms: readonly LectureTerm[];
  /** For each segment. */
  readonly ofSegments: readonly SegmentTerms[];
}

/** Finds the terms of a lecture: those, and as many, as the lecture has in a search in memory. */
export function lectureTerms(lecture: WholeLecture): LectureTerms {
  const index = buildInvertedIndex([lecture]);
  const terms = index.terms.flatMap((term, id): LectureTerm[] => {
    if (term === '') return [];
    const places = uint32At(index.postingStarts, id + 1) - uint32At(index.postingStarts, id);
    return [{ term, written: writtenAs(index, id), places, segments: uint32At(index.segmentCounts, id) }];
  });
  const initials = buildInitials(index, spokenLanguages(index));
  const { ofTerms } = initials;
  const ofSegments = Array.from({ length: lecture.segmentCount }, (_, segment): SegmentTerms => {
    const last = flowsOn(index, segment) ? segment + 1 : segment;
    const said = index.stream.subarray(index.segmentStarts[segment], index.segmentEnds[last]);
    const own = index.stream.subarray(index.segmentStarts[segment], index.segmentEnds[segment]);
    const terms = Array.from(said, (id) => index.terms[id] ?? '');
    return {
      terms,
      own: own.length,
      again: [...new Set(own.filter((id, at) => uint8At(ofTerms, id) > 0 && own.indexOf(id) < at))].map(
        (id) => index.terms[id] ?? '',
      ),
      initials: initialRuns(initials, said),
      characters: characterPairs(terms),
    };
  });
  return {
    language: languageNumbered(numberAt(index.lectureLanguages, 0)),
    words: index.positions.length,
    terms,
    ofSegments,
  };
}

/** How a term of lectures in a language is said, see `phonemes.ts`: only of English is it known. */
export function termPhonemes(term: string, language: Language): readonly number[] {
  return language === ENGLISH ? pronounceHeard(term) : [];
}

/** How a term with digits is spoken, in all ways: words with spaces between. None of a term without digits. */
export function termSpoken(term: string): string[] {
  return spokenForms(term).map((words) => words.join(' '));
}
