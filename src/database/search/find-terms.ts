import type { Language } from '../../search/language/language.js';
import type { Query } from '../query.js';

/** A term that lectures say, and how often. */
export interface SaidTerm {
  readonly term: string;
  readonly times: number;
  /** In so many segments. */
  readonly segments: number;
}

/** The terms that were found for each of some texts, by the text. */
export type SaidFor = ReadonlyMap<string, readonly SaidTerm[]>;

interface Row extends SaidTerm {
  readonly text: string;
}

/** Finds for each word the terms that are a form of it in one of the languages, itself included. */
export async function findForms(
  query: Query,
  words: readonly string[],
  languages: readonly Language[],
): Promise<SaidFor> {
  const lookups = languages.flatMap(({ code, stem }) =>
    words.map((word) => ({ word, code, stem: stem(word) })),
  );
  return byText(
    await query<Row>(
      'find-forms',
      `SELECT l.word AS text, t.term, sum(t.places)::int AS times, sum(t.segments)::int AS segments
         FROM unnest($1::text[], $2::text[], $3::text[]) AS l (word, language, stem)
         JOIN lecture_bot.terms t ON t.language = l.language AND t.stem = l.stem
        GROUP BY l.word, t.term`,
      [lookups.map(({ word }) => word), lookups.map(({ code }) => code), lookups.map(({ stem }) => stem)],
    ),
  );
}

/** Finds the terms with digits that are spoken as some words with spaces between. */
export async function findSpoken(query: Query, spoken: readonly string[]): Promise<SaidFor> {
  return byText(
    await query<Row>(
      'find-spoken',
      `SELECT l.spoken AS text, t.term, sum(t.places)::int AS times, sum(t.segments)::int AS segments
         FROM unnest($1::text[]) AS l (spoken)
         JOIN lecture_bot.terms t ON t.spoken @> ARRAY[l.spoken]
        GROUP BY l.spoken, t.term`,
      [spoken],
    ),
  );
}

/** Finds for each beginning of a word the terms that go on from it, those that are said most. */
export async function findLonger(
  query: Query,
  beginnings: readonly string[],
  most: number,
): Promise<SaidFor> {
  return byText(
    await query<Row>(
      'find-longer',
      `SELECT l.beginning AS text, t.term, t.times, t.segments
         FROM unnest($1::text[]) AS l (beginning)
        CROSS JOIN LATERAL (
              SELECT term, sum(places)::int AS times, sum(segments)::int AS segments
                FROM lecture_bot.terms
               WHERE term LIKE regexp_replace(l.beginning, '([\\\\%_])', '\\\\\\1', 'g') || '%'
               GROUP BY term ORDER BY times DESC, term LIMIT $2) AS t`,
      [beginnings, most],
    ),
  );
}

/** A word with the most mistakes that it may have been typed with. */
export interface Misspelt {
  readonly word: string;
  readonly mistakes: number;
}

/**
 * Finds for each word the terms that it may have been meant to be: by trigrams, which an index has, those that are few
 * enough changes of letters away.
 */
export async function findMisspelt(query: Query, words: readonly Misspelt[], most: number): Promise<SaidFor> {
  return byText(
    await query<Row>(
      'find-misspelt',
      `SELECT l.word AS text, t.term, t.times, t.segments
         FROM unnest($1::text[], $2::int[]) AS l (word, mistakes)
        CROSS JOIN LATERAL (
              SELECT term, sum(places)::int AS times, sum(segments)::int AS segments
                FROM lecture_bot.terms
               WHERE term % l.word
                 AND levenshtein_less_equal(left(term, 60), l.word, l.mistakes + 1) <= l.mistakes + 1
               GROUP BY term
               ORDER BY levenshtein_less_equal(left(term, 60), l.word, l.mistakes + 1), times DESC, term
               LIMIT $3) AS t`,
      [words.map(({ word }) => word), words.map(({ mistakes }) => mistakes), most],
    ),
  );
}

/** Finds the terms that have any of some runs of rough sounds, see `roughRuns`; those that are said most where there are many. */
export async function findSounding(
  query: Query,
  runs: readonly number[],
  most: number,
): Promise<readonly SaidTerm[]> {
  return query<SaidTerm>(
    'find-sounding',
    `SELECT term, sum(places)::int AS times, sum(segments)::int AS segments
       FROM lecture_bot.terms WHERE sounds && $1::int[]
      GROUP BY term LIMIT $2`,
    [runs, most],
  );
}

/** Tells how often some terms are said; those that are not are left out. */
export async function countTerms(query: Query, terms: readonly string[]): Promise<readonly SaidTerm[]> {
  return query<SaidTerm>(
    'count-terms',
    `SELECT term, sum(places)::int AS times, sum(segments)::int AS segments
       FROM lecture_bot.terms WHERE term = ANY($1::text[]) GROUP BY term`,
    [terms],
  );
}

function byText(rows: readonly Row[]): SaidFor {
  const found = new Map<string, SaidTerm[]>();
  for (const { text, term, times, segments } of rows) {
    const terms = found.get(text);
    if (terms === undefined) found.set(text, [{ term, times, segments }]);
    else terms.push({ term, times, segments });
  }
  return found;
}
