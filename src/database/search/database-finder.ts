import type { GlossaryEntry } from '../../corpus/glossary.js';
import { makeLecture } from '../../corpus/lecture.js';
import { makeFinder, type Found, type FoundSegment } from '../../search/finder.js';
import { buildInvertedIndex } from '../../search/index/inverted-index.js';
import { partOfAll } from '../../search/index/part-of-all.js';
import type { Language } from '../../search/language/language.js';
import { LANGUAGES } from '../../search/language/languages/index.js';
import { loadSpokenEnglish } from '../../search/language/spoken-english.js';
import type { Material } from '../../search/material.js';
import { indexWords, makeMaterial } from '../../search/prepare-material.js';
import type { ParsedQuery } from '../../search/query/parse-query.js';
import { SPILL } from '../../search/weights.js';
import type { Query } from '../query.js';
import { findCandidates } from './find-candidates.js';
import { countTerms } from './find-terms.js';
import { serverLexeme, lectureLexeme } from './lexemes.js';
import { lookUpQuery } from './look-up-query.js';
import { proposeSounds } from './propose-sounds.js';
import { proposeWritten, type Proposal } from './propose.js';
import { readAround, type SomeSegments } from './read-around.js';
import { allOf, anyOf, not, saying, type TsQuery } from './tsquery.js';

/** What to find in a database. */
export interface DatabaseRequest {
  /** As the member typed it, for suggestions. */
  readonly typed: string;
  readonly query: ParsedQuery;
  /** Whose own lectures are searched beside those that all see; undefined outside of servers. */
  readonly serverId: string | undefined;
  /** Ids of the lectures to look in; all of them when left out. */
  readonly among: readonly string[] | undefined;
  readonly limit: number;
  readonly explain: boolean;
}

/** A segment that answers, by its lecture and its position in that. */
export interface FoundInDatabase extends Omit<FoundSegment, 'segment'> {
  readonly lectureId: string;
  readonly index: number;
}

/** What was found. */
export interface DatabaseFound extends Omit<Found, 'segments'> {
  readonly segments: readonly FoundInDatabase[];
}

/** What there is in all lectures that can be seen. */
export interface Extent {
  readonly segments: number;
  readonly words: number;
  /** The languages that lectures are in, the one with most words first. */
  readonly languages: readonly Language[];
}

/** So many segments are ranked, and at least so many times as many as are asked for. */
const MOST_CANDIDATES = 150;
/** What suggestions may need beside them. */

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
  const looked = await lookUpQuery(query, request.query, extent.languages);
  const written = proposeWritten(looked, request.query, glossary, extent.segments);
  const sounding = await proposeSounds(query, looked, extent, loadSpokenEnglish());
  const scope = scopeOf(request);
  const some = await readProposed(query, [...written, ...sounding], scope, MOST_CANDIDATES);
  const material = await materialOf(query, some, extent, glossary);
  const { typed, limit, explain } = request;
  const { segments, ...found } = await makeFinder(material).find({
    typed,
    query: request.query,
    among: undefined,
    limit,
    explain,
  });
  const places = some.flatMap(({ lectureId, numbers }) => numbers.map((index) => ({ lectureId, index })));
  return {
    ...found,
    segments: segments.flatMap(({ segment, ...rest }) => {
      const place = places[segment];
      return place === undefined ? [] : [{ ...place, ...rest }];
    }),
  };
}

/** Reads how much there is in the lectures that can be seen. */
export async function readExtent(query: Query): Promise<Extent> {
  const rows = await query<{ language: string; segments: number; words: number }>(
    'read-extent',
    `SELECT language, sum(segments)::int AS segments, sum(words)::float8 AS words
       FROM lecture_bot.totals GROUP BY language ORDER BY sum(words) DESC`,
    [],
  );
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    segments: sum(({ segments }) => segments),
    words: sum(({ words }) => words),
    languages: rows.flatMap((row) => LANGUAGES.find(({ code }) => code === row.language) ?? []),
  };
}

async function readProposed(
  query: Query,
  proposals: readonly Proposal[],
  scope: TsQuery,
  most: number,
): Promise<readonly SomeSegments[]> {
  if (proposals.length === 0) return [];
  const candidates = await findCandidates(query, proposals, scope, most);
  return candidates.length === 0 ? [] : readAround(query, candidates, SPILL.length);
}

/** What every segment must fulfil: whose it is, in which lectures, and without what. */
function scopeOf({ serverId, among, query }: DatabaseRequest): TsQuery {
  const servers = serverId === undefined ? [''] : ['', serverId];
  const conditions = [anyOf(servers.map((one) => saying(serverLexeme(one))))];
  if (among !== undefined) conditions.push(anyOf(among.map((one) => saying(lectureLexeme(one)))));
  for (const [word, ...others] of query.excluded)
    if (word !== undefined && others.length === 0) conditions.push(not(saying(word)));
  return `(${allOf(conditions.filter((one) => one !== undefined)) ?? ''})`;
}

/** Indexes some segments so that words weigh what they weigh in all lectures. */
async function materialOf(
  query: Query,
  some: readonly SomeSegments[],
  { segments, words }: Extent,
  glossary: readonly GlossaryEntry[],
): Promise<Material> {
  const lectures = some.map(({ videoId, segments }) => makeLecture({ videoId, segments }));
  const languages = new Map(lectures.map((lecture, at) => [lecture, some[at]?.language]));
  const index = buildInvertedIndex(lectures, (lecture) =>
    Math.max(
      0,
      LANGUAGES.findIndex(({ code }) => code === languages.get(lecture)),
    ),
  );
  const counts = await countTerms(query, index.terms.slice(1));
  const said = new Map(counts.map((one) => [one.term, one]));
  return makeMaterial(indexWords(partOfAll(index, { segments, words, said })), glossary);
}
