import type { Language } from '../../search/language/language.js';
import type { Query } from '../connections.js';
import { storedWord } from '../stored-word.js';

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
  readonly typed: string;
}

/** Finds for each word the terms that are a form of it in one of the languages, itself included. */
export async function findForms(
  query: Query,
  words: readonly string[],
  languages: readonly Language[],
): Promise<SaidFor> {
  if (words.length === 0) return NOTHING;
  const asked = languages.flatMap(({ code, stem }) =>
    words.map((word) => ({ word, code, stem: stem(storedWord(word)) })),
  );
  const rows = await query<Row>(
    'find-forms',
    `SELECT asked.word AS typed, terms.term, sum(places)::int AS times, sum(segments)::int AS segments
     FROM unnest($1::text[], $2::text[], $3::text[]) AS asked (word, language, stem)
     JOIN lecture_bot.terms ON terms.language = asked.language AND terms.stem = asked.stem
     GROUP BY asked.word, terms.term`,
    [asked.map(({ word }) => word), asked.map(({ code }) => code), asked.map(({ stem }) => stem)],
  );
  return byTyped(rows);
}

/** Finds the terms with digits that are said in some ways, the words of each with spaces between. */
export async function findSpoken(query: Query, ways: readonly string[]): Promise<SaidFor> {
  if (ways.length === 0) return NOTHING;
  return byTyped(
    await query<Row>('find-spoken', 'SELECT * FROM lecture_bot.terms_spoken($1::text[])', [ways]),
  );
}

/** Finds for each beginning of a word the terms that go on from it, those that are said most. */
export async function findLonger(
  query: Query,
  beginnings: readonly string[],
  most: number,
): Promise<SaidFor> {
  if (beginnings.length === 0) return NOTHING;
  const text = 'SELECT * FROM lecture_bot.terms_longer($1::text[], $2)';
  return byTyped(await query<Row>('find-longer', text, [beginnings, most]));
}

/** A word, and how many changes of a letter away a term may be that it was meant to be. */
export interface Misspelt {
  readonly word: string;
  readonly changes: number;
}

/** Finds for each word the terms that it may have been meant to be, the nearest first. */
export async function findMisspelt(query: Query, words: readonly Misspelt[], most: number): Promise<SaidFor> {
  if (words.length === 0) return NOTHING;
  const rows = await query<Row>(
    'find-misspelt',
    'SELECT * FROM lecture_bot.terms_misspelt($1::text[], $2::int[], $3)',
    [words.map(({ word }) => word), words.map(({ changes }) => changes), most],
  );
  return byTyped(rows);
}

/** A term that lectures say, and its sounds. */
export interface SoundingTerm extends SaidTerm {
  readonly phonemes: Uint8Array;
}

/** Finds the terms that have any of some runs of rough sounds, see `roughRuns`. */
export async function findSounding(
  query: Query,
  runs: readonly number[],
  most: number,
): Promise<readonly SoundingTerm[]> {
  return query('find-sounding', 'SELECT * FROM lecture_bot.terms_sounding($1::int[], $2)', [runs, most]);
}

/** What is known of a term in the lectures in one language. */
export interface KnownTerm extends SoundingTerm {
  /** Code of the language. */
  readonly language: string;
  readonly stem: string;
}

/** Tells what is known of some terms; those that nobody says are left out. */
export async function readTerms(query: Query, terms: readonly string[]): Promise<readonly KnownTerm[]> {
  return query(
    'read-terms',
    `SELECT language, term, stem, phonemes, sum(places)::int AS times, sum(segments)::int AS segments
     FROM lecture_bot.terms WHERE term = ANY ($1::text[]) GROUP BY language, term, stem, phonemes`,
    [terms],
  );
}

const NOTHING: SaidFor = new Map();

function byTyped(rows: readonly Row[]): SaidFor {
  const found = new Map<string, SaidTerm[]>();
  for (const { typed, term, times, segments } of rows) {
    const terms = found.get(typed);
    if (terms === undefined) found.set(typed, [{ term, times, segments }]);
    else terms.push({ term, times, segments });
  }
  return found;
}
