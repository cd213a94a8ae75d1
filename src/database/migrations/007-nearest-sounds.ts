import type { Migration } from './migration.js';
import { PAST_POLICIES } from './past-policies.js';

/**
 * Of terms that may sound like something typed there are tens of thousands in a large collection: those come first that
 * have most runs of sounds in common with it, and few others. `intarray` may have been there
 * before, in another schema; it brings a `&&` of its own, which the index on `sounds` is not for.
 */
export const NEAREST_SOUNDS: Migration = {
  number: 7,
  name: 'terms by the sounds in common',
  sql: `
CREATE EXTENSION IF NOT EXISTS intarray SCHEMA lecture_bot;

-- More for a term that has more of the runs, and for one that has few others.
CREATE FUNCTION lecture_bot.runs_in_common(sounds int[], runs int[]) RETURNS float8
  LANGUAGE sql IMMUTABLE AS $$
  SELECT icount(sounds & runs)::float8 ^ 2 / cardinality(sounds)
$$;

-- The terms that have any of some runs of rough sounds, those with most of them and few others first, at most so many.
CREATE OR REPLACE FUNCTION lecture_bot.terms_sounding(runs int[], most int)
  RETURNS TABLE (term text, phonemes bytea, times int, segments int)
  LANGUAGE plpgsql STABLE ${PAST_POLICIES} AS $$
DECLARE
  own text := own_server();
BEGIN
  RETURN QUERY
    SELECT heard.term, heard.phonemes, sum(heard.places)::int, sum(heard.segments)::int
      FROM (
        (SELECT terms.term, terms.phonemes, terms.sounds, terms.places, terms.segments FROM terms
          WHERE terms.sounds OPERATOR(pg_catalog.&&) runs AND terms.server_id = ''
          ORDER BY runs_in_common(terms.sounds, runs) DESC, terms.term LIMIT most)
        UNION ALL
        (SELECT terms.term, terms.phonemes, terms.sounds, terms.places, terms.segments FROM terms
          WHERE terms.sounds OPERATOR(pg_catalog.&&) runs AND terms.server_id = own AND own <> ''
          ORDER BY runs_in_common(terms.sounds, runs) DESC, terms.term LIMIT most)) AS heard
      GROUP BY heard.term, heard.phonemes, heard.sounds
      ORDER BY runs_in_common(heard.sounds, runs) DESC, heard.term LIMIT most;
END
$$;
`,
};
