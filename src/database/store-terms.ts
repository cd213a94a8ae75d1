import { termPhonemes, termSpoken } from '../search/index/lecture-terms.js';
import type { Language } from '../search/language/language.js';
import { roughRuns } from '../search/sound/rough-sounds.js';
import type { Query } from './connections.js';
import type { PreparedLecture } from './prepared-lecture.js';
import { storedWord } from './stored-word.js';

interface SummedTerm {
  readonly language: Language;
  readonly term: string;
  written: string;
  places: number;
  segments: number;
}

/** Adds what is said in lectures to how often each term is said, what all of them say added up before. */
export async function addTerms(
  query: Query,
  serverId: string,
  prepared: readonly PreparedLecture[],
): Promise<void> {
  const summed = sumTerms(prepared);
  const said = summed.map((one) => ({ ...one, phonemes: termPhonemes(one.term, one.language) }));
  const column = <T>(value: (term: (typeof said)[number]) => T) => said.map(value);
  await query(
    'add-terms',
    `INSERT INTO lecture_bot.terms AS known (server_id, language, term, written, stem, phonemes, sounds, spoken, places,
       segments)
     SELECT $1, language, term, written, stem, decode(phonemes, 'hex'), string_to_array(sounds, ' ')::int[],
       string_to_array(spoken, ','), places, segments
     FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[], $10::int[])
       AS new (language, term, written, stem, phonemes, sounds, spoken, places, segments)
     ON CONFLICT (server_id, language, term) DO UPDATE SET
       places = known.places + excluded.places,
       segments = known.segments + excluded.segments,
       written = CASE WHEN excluded.written = excluded.term THEN excluded.written ELSE known.written END`,
    [
      serverId,
      column(({ language }) => language.code),
      column(({ term }) => term),
      column(({ written }) => written),
      column(({ term, language }) => language.stem(term)),
      column(({ phonemes }) => Buffer.from(phonemes).toString('hex')),
      column(({ phonemes }) => [...new Set(roughRuns(phonemes))].join(' ')),
      column(({ term }) => termSpoken(term).join(',')),
      column(({ places }) => places),
      column(({ segments }) => segments),
    ],
  );
}

function sumTerms(prepared: readonly PreparedLecture[]): SummedTerm[] {
  const byLanguage = new Map<Language, Map<string, SummedTerm>>();
  for (const { terms } of prepared) {
    const { language } = terms;
    const known = byLanguage.get(language) ?? new Map<string, SummedTerm>();
    byLanguage.set(language, known);
    for (const { term: whole, written, places, segments } of terms.terms) {
      const term = storedWord(whole);
      const sum = known.get(term);
      if (sum === undefined) {
        known.set(term, { language, term, written: storedWord(written), places, segments });
        continue;
      }
      sum.places += places;
      sum.segments += segments;
      // Where a term is two words, one of them without accents, that is likely the one said more: as in `TermNumbers`.
      if (written === term) sum.written = written;
    }
  }
  return [...byLanguage.values()].flatMap((known) => [...known.values()]);
}

/** Adds lectures to how many there are in each language, and how much is said in them. */
export async function addTotals(
  query: Query,
  serverId: string,
  prepared: readonly PreparedLecture[],
): Promise<void> {
  await query(
    'add-totals',
    `INSERT INTO lecture_bot.totals AS known (server_id, language, lectures, segments, words)
     SELECT $1, language, count(*), sum(segments), sum(words)
     FROM unnest($2::text[], $3::int[], $4::int[]) AS new (language, segments, words)
     GROUP BY language
     ON CONFLICT (server_id, language) DO UPDATE SET
       lectures = known.lectures + excluded.lectures,
       segments = known.segments + excluded.segments,
       words = known.words + excluded.words`,
    [
      serverId,
      prepared.map(({ terms }) => terms.language.code),
      prepared.map(({ lecture }) => lecture.segmentCount),
      prepared.map(({ terms }) => terms.words),
    ],
  );
}
