import type { Language } from '../../search/language/language.js';
import { LANGUAGES } from '../../search/language/languages/index.js';
import type { Query } from '../connections.js';

/** What there is in all lectures that can be seen. */
export interface Extent {
  readonly segments: number;
  readonly words: number;
  /** The languages that lectures are in, the one with most words first. */
  readonly languages: readonly Language[];
}

/** Reads how much there is in the lectures that can be seen. */
export async function readExtent(query: Query): Promise<Extent> {
  const rows = await query<{ language: string; segments: number; words: number }>(
    'read-extent',
    `SELECT language, sum(segments)::int AS segments, sum(words)::float8 AS words
     FROM lecture_bot.totals GROUP BY language ORDER BY sum(words) DESC`,
    [],
  );
  return {
    segments: rows.reduce((sum, row) => sum + row.segments, 0),
    words: rows.reduce((sum, row) => sum + row.words, 0),
    languages: rows.flatMap((row) => LANGUAGES.find(({ code }) => code === row.language) ?? []),
  };
}
