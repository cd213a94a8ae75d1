import type { WholeLecture } from '../../src/corpus/lecture.js';
import type { SoundCandidate } from '../../src/search/query/misheard/sound-candidates.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import { segmentOfPosition, type InvertedIndex } from '../../src/search/index/inverted-index.js';
import type { Material } from '../../src/search/material.js';
import { numberAt } from '../../src/search/number-at.js';
import type { LoadedSet } from '../read-set.js';
import { segmentKey, type ResolvedQuery } from '../scoring.js';
import { drawAbsentTerms, type AbsentKind } from './absent-terms.js';
import { hear } from './candidates.js';

/** Judged queries of these kinds ask for something that the recogniser wrote down in other words. */
export const MISHEARD_KINDS = ['garbled', 'code'] as const;
export type MisheardKind = (typeof MISHEARD_KINDS)[number];

/** A judged query for a misheard term. */
export interface MisheardTerm {
  readonly kind: MisheardKind;
  readonly text: string;
  /** What sounds like it in each segment that answers it. */
  readonly answers: readonly (readonly SoundCandidate[])[];
}

/** A term that the lectures do not hold, with what sounds like it nevertheless. */
export interface FalseTerm {
  readonly kind: AbsentKind;
  readonly text: string;
  readonly candidates: readonly SoundCandidate[];
}

/** What there is to tell apart in one set. */
export interface SoundSet {
  readonly name: string;
  readonly misheard: readonly MisheardTerm[];
  readonly absent: readonly FalseTerm[];
}

/**
 * Compares by sound the misheard terms of a set and terms drawn that its lectures do not hold.
 *
 * @param others - terms of other lectures
 * @param seed - for the drawing
 * @param perKind - how many terms of each kind are drawn
 */
export function collectSoundSet(
  name: string,
  set: LoadedSet,
  others: readonly string[],
  seed: number,
  perKind: number,
): SoundSet {
  const { lectures } = set.corpus;
  const material = makeMaterial(indexLectures(lectures));
  return {
    name,
    misheard: set.queries.flatMap((judged) => misheardTerm(material, lectures, judged)),
    absent: falseTerms(material, unasked(others, set), seed, perKind),
  };
}

/** Draws terms that the lectures do not hold, and compares them by sound; see {@link drawAbsentTerms}. */
export function falseTerms(
  material: Material,
  others: readonly string[],
  seed: number,
  perKind: number,
): FalseTerm[] {
  return drawAbsentTerms(material, others, seed, perKind).map(({ kind, text }) => ({
    kind,
    text,
    candidates: hear(material, text).candidates,
  }));
}

/** The terms that no query of a set asks for: the lecture may have them misheard. */
function unasked(terms: readonly string[], { queries }: LoadedSet): string[] {
  const asked = new Set(queries.map(({ query }) => query.toLowerCase()));
  return terms.filter((term) => !asked.has(term.toLowerCase()));
}

function misheardTerm(
  material: Material,
  lectures: readonly WholeLecture[],
  { kind, query, grades }: ResolvedQuery,
): MisheardTerm[] {
  const misheardKind = MISHEARD_KINDS.find((one) => one === kind);
  if (misheardKind === undefined || grades.size === 0) return [];
  const { isCompared, candidates } = hear(material, query);
  if (!isCompared) return [];
  const keys = candidates.map(({ alike }) => keyAt(material.index, lectures, alike.start));
  const answers = [...grades.keys()].map((key) => candidates.filter((_, at) => keys[at] === key));
  return [{ kind: misheardKind, text: query, answers }];
}

/** Names the segment in which a run of words begins. */
function keyAt(index: InvertedIndex, lectures: readonly WholeLecture[], position: number): string {
  const number = segmentOfPosition(index, position);
  const lectureNumber = numberAt(index.segmentLectures, number);
  const lecture = lectures[lectureNumber];
  const segment = lecture?.segments[number - numberAt(index.lectureStarts, lectureNumber)];
  if (lecture === undefined || segment === undefined) throw new Error(`no segment has the number ${number}`);
  return segmentKey({ videoId: lecture.videoId, startSecond: segment.startSecond });
}
