import type { GlossaryEntry } from '../../corpus/glossary.js';
import { makeFinder, type Found } from '../../search/finder.js';
import type { FoundSegment } from '../../search/found-segment.js';
import { isUnspaced } from '../../search/language/segment-words.js';
import { loadSpokenEnglish } from '../../search/language/spoken-english.js';
import { foldWord } from '../../search/language/tokenize.js';
import type { ParsedQuery } from '../../search/query/parse-query.js';
import { SPILL } from '../../search/weights.js';
import type { Query } from '../connections.js';
import { lectureLexeme } from '../stored-word.js';
import { findCandidates } from './find-candidates.js';
import type { SaidFor } from './find-terms.js';
import { lookUpQuery } from './look-up-query.js';
import { materialOf } from './material-of.js';
import type { Proposal } from './proposal.js';
import { proposeSounds } from './propose-sounds.js';
import { proposeWritten } from './propose.js';
import { readAround, type SomeSegments } from './read-around.js';
import { readExtent } from './read-extent.js';
import { allOf, anyOf, inARow, itselfSaying, not, saying, type TsQuery } from './tsquery.js';

/** What to find in a database. */
export interface DatabaseRequest {
  readonly query: ParsedQuery;
  /** Ids of the lectures to look in; all of them when left out. */
  readonly among: readonly number[] | undefined;
  /** How many segments these have; undefined where all are looked in. */
  readonly segments: number | undefined;
  /** Ids of lectures not to look in. */
  readonly hidden: readonly number[];
  readonly limit: number;
  readonly explain: boolean;
}

/** A segment that answers, by its lecture and its position in that. */
export interface FoundInDatabase extends Omit<FoundSegment, 'segment'> {
  readonly lectureId: number;
  readonly index: number;
}

/** What was found. */
export interface DatabaseFound extends Omit<Found, 'segments' | 'nearest'> {
  readonly segments: readonly FoundInDatabase[];
  readonly nearest: readonly FoundInDatabase[];
}

/** So many segments are ranked, … */
const MOST_CANDIDATES = 150;
/** … and more where something may have been misheard: which of them sounds most alike shows only then. */
const MOST_SOUNDING = 600;
/** So many lectures are named in what is looked for; of more each segment that is found is asked for its own. */
const MOST_NAMED = 50;

/**
 * Finds segments in a database: it proposes those that may answer, and they are ranked by the same code, with the same
 * weights, as in memory.
 */
export async function findInDatabase(
  query: Query,
  request: DatabaseRequest,
  glossary: readonly GlossaryEntry[],
): Promise<DatabaseFound> {
  const extent = await readExtent(query);
  const looked = await lookUpQuery(query, request.query, extent);
  const written = proposeWritten(looked, request.query, glossary, extent.segments);
  const sounding = await proposeSounds(query, looked, extent, loadSpokenEnglish());
  const scope = scopeOf(request, looked.forms);
  const most = sounding.isUnsaid && !looked.isLong ? MOST_SOUNDING : MOST_CANDIDATES;
  const some = await readProposed(
    query,
    [...written, ...sounding.proposals],
    scope,
    isFew(request.among) ? undefined : request.among,
    most,
  );
  const material = await materialOf(query, some, extent, glossary);
  const { limit, explain } = request;
  const { segments, nearest, unsaid, ...found } = await makeFinder(material).find({
    query: request.query,
    among: undefined,
    shareAmong: request.segments === undefined ? 1 : request.segments / Math.max(extent.segments, 1),
    limit,
    explain,
  });
  const places = some.flatMap(({ lectureId, numbers }) => numbers.map((index) => ({ lectureId, index })));
  const inDatabase = ({ segment, ...rest }: FoundSegment): FoundInDatabase[] => {
    const place = places[segment];
    return place === undefined ? [] : [{ ...place, ...rest }];
  };
  return {
    ...found,
    // What only segments say that were not looked at is said, too.
    unsaid: unsaid.filter((word) => !looked.forms.has(foldWord(word))),
    segments: segments.flatMap(inDatabase),
    nearest: nearest.flatMap(inDatabase),
  };
}

async function readProposed(
  query: Query,
  proposals: readonly Proposal[],
  scope: TsQuery | undefined,
  among: readonly number[] | undefined,
  most: number,
): Promise<readonly SomeSegments[]> {
  if (proposals.length === 0) return [];
  const candidates = await findCandidates(query, proposals, scope, among, most);
  return candidates.length === 0 ? [] : readAround(query, candidates, SPILL.length);
}

/**
 * Holds where words follow one another from some word of the segment itself on, in whatever form. Where they only end,
 * and what is of scripts without spaces, is told when segments are ranked.
 */
function beginning(words: readonly string[], forms: SaidFor): TsQuery | undefined {
  if (words.some(isUnspaced)) return undefined;
  const conditions = words.flatMap((word, at) => {
    const said = (forms.get(word) ?? []).map(({ term }) => (at === 0 ? itselfSaying(term) : saying(term)));
    return anyOf(said) ?? [];
  });
  return conditions.length === words.length ? inARow(conditions) : undefined;
}

function isFew(lectures: readonly number[] | undefined): lectures is readonly number[] {
  return lectures !== undefined && lectures.length <= MOST_NAMED;
}

/** What every segment must fulfil: in which lectures it is, and what is not said in it. */
function scopeOf({ among, hidden, query }: DatabaseRequest, forms: SaidFor): TsQuery | undefined {
  const lectures = isFew(among) ? anyOf(among.map((id) => saying(lectureLexeme(id)))) : undefined;
  const without = hidden.map((id) => not(saying(lectureLexeme(id))));
  const excluded = query.excluded.flatMap((words) => {
    const condition = beginning(words, forms);
    return condition === undefined ? [] : [not(condition)];
  });
  return allOf([...(lectures === undefined ? [] : [lectures]), ...without, ...excluded]);
}
