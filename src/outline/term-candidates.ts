import { int32At, numberAt } from '../search/number-at.js';
import { NOT_TELLING, type LectureWords } from './lecture-words.js';

/** What a chapter might be named by: a telling word, or several that follow one another. */
export interface Candidate {
  /** Numbers of its stems, in order; no two are the same. */
  readonly stems: readonly number[];
  /** Positions of its first word wherever it is said, ascending. */
  readonly places: number[];
}

/** Words of the longest term. */
const LONGEST_TERM = 3;

/** Every term of a lecture: single words, and those of several that may have been said twice. */
export function findCandidates({ stems, uses }: LectureWords): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (let place = 0; place < stems.length; place++) {
    const term: number[] = [];
    for (let word = place; word < Math.min(place + LONGEST_TERM, stems.length); word++) {
      const stem = int32At(stems, word);
      if (stem === NOT_TELLING || term.includes(stem)) break;
      if (term.length > 0 && numberAt(uses, stem) < 2) break;
      term.push(stem);
      const key = term.join(' ');
      const candidate = candidates.get(key);
      if (candidate === undefined) candidates.set(key, { stems: [...term], places: [place] });
      else candidate.places.push(place);
      if (numberAt(uses, stem) < 2) break;
    }
  }
  return [...candidates.values()];
}
