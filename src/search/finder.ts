import { completeQuery } from './completion/complete-query.js';
import { suggestTerms } from './completion/suggest-terms.js';
import { matchedWords } from './excerpt/matched-words.js';
import type { FoundSegment } from './found-segment.js';
import { wordsInAll, type InvertedIndex } from './index/inverted-index.js';
import type { Material } from './material.js';
import { mayHaveNearest, nearestSegments } from './nearest-segments.js';
import { numberAt } from './number-at.js';
import { excludedBy } from './query/excluded.js';
import type { ParsedQuery } from './query/parse-query.js';
import { planQuery } from './query/plan-query.js';
import { withoutPhrases } from './query/sought/loosen-phrases.js';
import type { RankedSegment } from './ranking/best-of.js';
import { explainHit } from './ranking/explain-hit.js';
import { preferIntroductions } from './ranking/introductions.js';
import type { MatchedSegment } from './ranking/put-up.js';
import { preferQuantities } from './ranking/quantities.js';
import { rankSegments } from './ranking/rank-segments.js';
import { makeScoring, perfectScore, type Scoring } from './ranking/scoring.js';
import { MOST_PUT_UP, SOUND_EVIDENCE } from './weights.js';

/** What to find. Plain data, as all that goes to a finder and comes from it: it may be in another thread. */
export interface FindRequest {
  readonly query: ParsedQuery;
  /** Numbers of the lectures to look in; all of them when left out. */
  readonly among: readonly number[] | undefined;
  /** The share of all segments that are in these; worked out where left out. */
  readonly shareAmong?: number;
  /** At most so many, 1 or more. */
  readonly limit: number;
  /** Whether to tell what each score comes from. */
  readonly explain: boolean;
}

/** What was found. */
export interface Found {
  /** Best first. */
  readonly segments: readonly FoundSegment[];
  /** Whether more segments answer than were asked for. */
  readonly hasMore: boolean;
  /** The few that come nearest, best first, when nothing was found since none is sure enough; otherwise empty. */
  readonly nearest: readonly FoundSegment[];
  /** Nearest terms that do occur, when nothing was found; otherwise empty. */
  readonly suggestions: readonly string[];
  /** What a segment would score that surely says once all that was asked for; what scores of others compare by. */
  readonly perfectScore: number;
  /** Whether words are left out because there are more than a search may take. */
  readonly isShortened: boolean;
  /** Whether a quoted phrase that stands nowhere was taken for plain words. */
  readonly isLoosened: boolean;
  /** Words of a short query, as typed, that the lectures hardly have. */
  readonly unsaid: readonly string[];
}

/** Finds segments by their numbers: the part of the search that needs the index, but not the lectures. */
export interface Finder {
  find(request: FindRequest): Promise<Found>;
  /** See `SearchEngine.complete`. */
  complete(typed: string, limit: number): Promise<readonly string[]>;
}

/** A finder in this thread. */
export function makeFinder(material: Material): Finder {
  return {
    find: (request) => Promise.resolve(find(material, request)),
    complete: (typed, limit) => Promise.resolve(completeQuery(material, typed, limit)),
  };
}

/** Half of what the evidence of sound was fitted to: some twenty minutes of speech. */
const FEWEST_LOOKED_IN = SOUND_EVIDENCE.fittedWords / 2;

/** Segments that say none of the words themselves are looked at only where these stand in no more places than this together. */
const MOST_PLACES_WITH_NEIGHBOURS = 5_000;

const PREFERENCES = { introduction: preferIntroductions, quantity: preferQuantities } as const;

const placesOf = ({ telling }: Scoring) => telling.reduce((sum, { places }) => sum + places.count, 0);

function find(material: Material, { query, among, limit, explain, ...request }: FindRequest): Found {
  const { index, without } = material;
  const { shareAmong = shareOf(index, among) } = request;
  const words = wordsLookedIn(index, shareAmong);
  const plan = planQuery(material, query, words);
  const isExcluded = excludedBy(material, query, plan.language);
  const scoring = makeScoring(material, plan);
  const lectures = among && new Set(among);
  const isAmong = (segment: number) => lectures?.has(numberAt(index.segmentLectures, segment)) ?? true;
  const prefers =
    plan.prefers !== undefined && !without.has(plan.prefers) ? PREFERENCES[plan.prefers] : undefined;
  const { best, hasMore, isSure } = rankSegments(index, scoring, {
    allows: (segment) => !isExcluded(segment) && isAmong(segment),
    limit: Math.max(limit, prefers === undefined ? 1 : MOST_PUT_UP),
    leastSureness: without.has('refusal') ? 0 : plan.leastSureness,
    // They are many, and members are shown only segments that say something of what was asked themselves.
    withNeighbours: !plan.isLong && placesOf(scoring) <= MOST_PLACES_WITH_NEIGHBOURS,
  });
  const withMatched = (one: RankedSegment): MatchedSegment => ({
    ...one,
    matched: matchedWords(index, plan, one.segment),
  });
  const toFound = ({ segment, score, matched, gained = 0 }: MatchedSegment): FoundSegment => ({
    segment,
    score,
    matched,
    reasons: explain ? explainHit(index, plan, segment, { ...scoring.partsOf(segment), gained }) : [],
  });
  const { isShortened, isLoosened, unsaid } = plan;
  const told = { perfectScore: perfectScore(plan), isShortened, isLoosened, unsaid };
  if (best.length > 0 && isSure) {
    const matched = best.map(withMatched);
    const inOrder = prefers === undefined ? matched : prefers(index, matched);
    return {
      ...told,
      segments: inOrder.slice(0, limit).map(toFound),
      hasMore: hasMore || best.length > limit,
      nearest: [],
      suggestions: [],
    };
  }
  // Of a phrase that stands nowhere the words may.
  const inWords = query.phrases.length === 0 ? plan : planQuery(material, withoutPhrases(query), words);
  return {
    ...told,
    segments: [],
    hasMore: false,
    nearest: mayHaveNearest(query, plan)
      ? nearestSegments(best.slice(0, limit), scoring, (one) => toFound(withMatched(one)))
      : [],
    suggestions: suggestTerms(material, inWords, isAmong),
  };
}

/** The share of all segments that some lectures have. */
function shareOf({ lectureStarts, segmentStarts }: InvertedIndex, lectures?: readonly number[]): number {
  if (lectures === undefined) return 1;
  const segments = lectures.reduce(
    (sum, lecture) => sum + numberAt(lectureStarts, lecture + 1) - numberAt(lectureStarts, lecture),
    0,
  );
  return segments / Math.max(segmentStarts.length, 1);
}

/** How many words chance has to find something in: in a few minutes of speech it finds more than their share. */
function wordsLookedIn(index: InvertedIndex, share: number): number {
  const all = wordsInAll(index);
  return Math.max(share * all, Math.min(all, FEWEST_LOOKED_IN));
}
