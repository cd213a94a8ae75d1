import { findLecture, matchLectures, type Corpus } from '../corpus/corpus.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import type { Lecture } from '../corpus/lecture.js';
import { completeQuery } from './completion/complete-query.js';
import type { Plan } from './query/concept.js';
import { estimateMoment, makeExcerpt } from './excerpt/excerpt.js';
import { explainHit } from './ranking/explain-hit.js';
import { buildGlossaryIndex } from './query/find-glossary.js';
import { buildInvertedIndex, segmentAt } from './index/inverted-index.js';
import { matchedWords } from './excerpt/matched-words.js';
import type { Material } from './material.js';
import { numberAt } from './number-at.js';
import { parseQuery, splitAsProgrammersWrite, type ParsedQuery } from './query/parse-query.js';
import type { EnginePart } from './parts.js';
import { planQuery } from './query/plan-query.js';
import type { RankedSegment } from './ranking/best-of.js';
import { rankSegments } from './ranking/rank-segments.js';
import { makeScoring, type ScoreParts } from './ranking/scoring.js';
import { findSequence } from './index/runs.js';
import type { Hit, SearchEngine, SearchRequest, SearchResult } from './search-engine.js';
import { buildSoundIndex } from './sound/sound-index.js';
import { loadSpokenEnglish } from './language/spoken-english.js';
import { suggestTerms } from './completion/suggest-terms.js';
import { buildInitials } from './index/initials.js';
import { buildVocabulary } from './index/vocabulary.js';

/** How to make the engine. */
export interface SearchEngineOptions {
  /** What the recogniser made of terms where no sound can tell; nothing when left out. */
  readonly glossary?: readonly GlossaryEntry[];
  /** Parts to leave out, for measuring what they earn. */
  readonly without?: readonly EnginePart[];
}

/** Indexes all lectures and opens the search. Takes time and memory in proportion to the words in them. */
export function createSearchEngine(corpus: Corpus, options: SearchEngineOptions = {}): SearchEngine {
  const material = prepareMaterial(corpus, options);
  return {
    search: (request) => Promise.resolve(search(material, corpus, request)),
    complete: (typed, limit) => Promise.resolve(completeQuery(material, typed, limit)),
  };
}

/** Makes everything that the engine looks things up in. */
export function prepareMaterial(corpus: Corpus, options: SearchEngineOptions = {}): Material {
  const index = buildInvertedIndex(corpus.lectures);
  const english = loadSpokenEnglish();
  const without = new Set(options.without);
  return {
    index,
    english,
    vocabulary: buildVocabulary(index),
    initials: buildInitials(index),
    sound: buildSoundIndex(index, english),
    glossary: buildGlossaryIndex(index, without.has('glossary') ? [] : (options.glossary ?? [])),
    without,
  };
}

function search(material: Material, corpus: Corpus, request: SearchRequest): SearchResult {
  const { query, among } = readFilter(corpus, parseQuery(request.query), request.videoId);
  const plan = planQuery(material, query);
  const excluded = segmentsWith(material, query.excluded);
  const scoring = makeScoring(material, plan);
  const isAmong = (segment: number) => among?.has(numberAt(material.index.segmentLectures, segment)) ?? true;
  const { best, hasMore, isSure } = rankSegments(material.index, scoring, {
    allows: (segment) => !excluded.has(segment) && isAmong(segment),
    limit: Math.max(request.limit, 1),
    leastSureness: material.without.has('refusal') ? 0 : plan.leastSureness,
  });
  if (best.length === 0 || !isSure) {
    return { hits: [], hasMore: false, suggestions: suggestTerms(material, request.query, isAmong) };
  }
  return {
    hits: best.map((one) =>
      toHit(material, plan, one, request.explain === true ? scoring.partsOf(one.segment) : undefined),
    ),
    hasMore,
    suggestions: [],
  };
}

/** Which lectures are to be searched; a filter that names none of them is taken as plain words. */
function readFilter(corpus: Corpus, query: ParsedQuery, videoId: string | undefined) {
  const numbers = (lectures: readonly Lecture[]) =>
    new Set(lectures.map((one) => corpus.lectures.indexOf(one)));
  const wanted = videoId === undefined ? undefined : corpus.lectures.filter((one) => one.videoId === videoId);
  if (query.lecture === undefined) return { query, among: wanted && numbers(wanted) };
  const exact = findLecture(corpus, query.lecture);
  const named = exact === undefined ? matchLectures(corpus, query.lecture, corpus.lectures.length) : [exact];
  if (named.length === 0) {
    const words = ['lecture', query.lecture].flatMap(splitAsProgrammersWrite);
    return { query: { ...query, words: [...query.words, ...words] }, among: wanted && numbers(wanted) };
  }
  return {
    query,
    among: numbers(wanted === undefined ? named : named.filter((one) => wanted.includes(one))),
  };
}

/** Segments that hold any of the word sequences, in any form of their words. */
function segmentsWith({ index, vocabulary }: Material, sequences: ParsedQuery['excluded']): Set<number> {
  const segments = new Set<number>();
  for (const sequence of sequences) {
    const steps = sequence.map((term) => vocabulary.withStemOf(term));
    for (const start of findSequence(index, steps).starts) {
      segments.add(segmentAt(index, start));
      segments.add(segmentAt(index, start + sequence.length - 1));
    }
  }
  return segments;
}

function toHit(
  { index }: Material,
  plan: Plan,
  { segment: number, score }: RankedSegment,
  parts: ScoreParts | undefined,
): Hit {
  const lectureNumber = numberAt(index.segmentLectures, number);
  const position = number - numberAt(index.lectureStarts, lectureNumber);
  const lecture = index.lectures[lectureNumber];
  const segment = lecture?.segments[position];
  if (lecture === undefined || segment === undefined) throw new Error(`no segment has the number ${number}`);
  const matched = matchedWords(index, plan, number);
  return {
    lecture,
    segment,
    index: position,
    score,
    excerpt: makeExcerpt(segment.text, matched),
    momentSecond: estimateMoment(segment, matched),
    reasons: parts === undefined ? [] : explainHit(index, plan, number, parts),
  };
}
