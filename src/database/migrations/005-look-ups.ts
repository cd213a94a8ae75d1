import type { Migration } from './migration.js';
import { PAST_POLICIES } from './past-policies.js';

/**
 * Under a policy no index is used for an operator that might tell of rows in an error, and most operators might. So these
 * functions look things up past the policies, and see to it themselves that nobody finds what they may not see: the
 * shared rows, and those of the server that the setting names. What they are given is never run.
 */
export const LOOK_UPS: Migration = {
  number: 5,
  name: 'functions that look words up',
  sql: `
ALTER TABLE lecture_bot.segment_words NO FORCE ROW LEVEL SECURITY;
ALTER TABLE lecture_bot.terms NO FORCE ROW LEVEL SECURITY;

CREATE FUNCTION lecture_bot.own_server() RETURNS text
  LANGUAGE sql STABLE SET search_path = lecture_bot, pg_temp AS $$
  SELECT coalesce(current_setting('lecture.server', true), '')
$$;

-- For each condition, by its number from 1, segments that fulfil it, at most so many; of some lectures, or of all.
CREATE FUNCTION lecture_bot.segments_proposed(conditions text[], most int[], among bigint[] DEFAULT NULL)
  RETURNS TABLE (proposal int, lecture_id bigint, number int)
  LANGUAGE plpgsql STABLE ${PAST_POLICIES} AS $$
DECLARE
  own text := own_server();
  visible tsquery := format('%L | %L', '@server:', '@server:' || own)::tsquery;
BEGIN
  RETURN QUERY
    SELECT asked.at::int, found.lecture_id, found.number
      FROM unnest(conditions, most) WITH ORDINALITY AS asked (condition, most, at)
      CROSS JOIN LATERAL (
        SELECT words.lecture_id, words.number FROM segment_words AS words
          WHERE words.words @@ (asked.condition::tsquery && visible) AND words.server_id IN ('', own)
            AND (among IS NULL OR words.lecture_id = ANY (among))
          LIMIT asked.most) AS found;
END
$$;

-- For each beginning the terms that go on from it, those that are said most, at most so many.
CREATE FUNCTION lecture_bot.terms_longer(beginnings text[], most int)
  RETURNS TABLE (typed text, term text, times int, segments int)
  LANGUAGE plpgsql STABLE ${PAST_POLICIES} AS $$
DECLARE
  own text := own_server();
BEGIN
  RETURN QUERY
    SELECT asked.beginning, found.term, found.times, found.segments
      FROM unnest(beginnings) AS asked (beginning)
      CROSS JOIN LATERAL (
        SELECT terms.term, sum(terms.places)::int AS times, sum(terms.segments)::int AS segments FROM terms
          WHERE terms.term ~>=~ asked.beginning AND terms.term ~<~ (asked.beginning || chr(1114111))
            AND terms.server_id IN ('', own)
          GROUP BY terms.term ORDER BY 2 DESC, 1 LIMIT most) AS found;
END
$$;

-- For each word the terms that are at most so many changes of letters away, the nearest, at most so many.
CREATE FUNCTION lecture_bot.terms_misspelt(words text[], changes int[], most int)
  RETURNS TABLE (typed text, term text, times int, segments int)
  LANGUAGE plpgsql STABLE ${PAST_POLICIES}
  SET pg_trgm.similarity_threshold = 0.25 AS $$
DECLARE
  own text := own_server();
BEGIN
  RETURN QUERY
    SELECT asked.word, found.term, found.times, found.segments
      FROM unnest(words, changes) AS asked (word, changes)
      CROSS JOIN LATERAL (
        SELECT alike.term, sum(alike.places)::int AS times, sum(alike.segments)::int AS segments
          FROM (
            SELECT terms.*, levenshtein_less_equal(left(terms.term, 80), asked.word, asked.changes) AS apart FROM terms
              WHERE terms.term % asked.word AND terms.server_id IN ('', own)) AS alike
          WHERE alike.apart <= asked.changes
          GROUP BY alike.term, alike.apart ORDER BY alike.apart, 2 DESC, 1 LIMIT most) AS found;
END
$$;

-- The terms that have any of some runs of rough sounds, at most so many.
CREATE FUNCTION lecture_bot.terms_sounding(runs int[], most int)
  RETURNS TABLE (term text, phonemes bytea, times int, segments int)
  LANGUAGE plpgsql STABLE ${PAST_POLICIES} AS $$
DECLARE
  own text := own_server();
BEGIN
  RETURN QUERY
    SELECT terms.term, terms.phonemes, sum(terms.places)::int, sum(terms.segments)::int FROM terms
      WHERE terms.sounds && runs AND terms.server_id IN ('', own)
      GROUP BY terms.term, terms.phonemes LIMIT most;
END
$$;

-- The terms with digits that are said in one of some ways.
CREATE FUNCTION lecture_bot.terms_spoken(ways text[])
  RETURNS TABLE (typed text, term text, times int, segments int)
  LANGUAGE plpgsql STABLE ${PAST_POLICIES} AS $$
DECLARE
  own text := own_server();
BEGIN
  RETURN QUERY
    SELECT asked.way, terms.term, sum(terms.places)::int, sum(terms.segments)::int
      FROM unnest(ways) AS asked (way)
      JOIN terms ON terms.spoken @> ARRAY[asked.way] AND terms.server_id IN ('', own)
      GROUP BY asked.way, terms.term;
END
$$;

REVOKE EXECUTE ON FUNCTION lecture_bot.segments_proposed, lecture_bot.terms_longer, lecture_bot.terms_misspelt,
  lecture_bot.terms_sounding, lecture_bot.terms_spoken FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lecture_bot.segments_proposed, lecture_bot.terms_longer, lecture_bot.terms_misspelt,
  lecture_bot.terms_sounding, lecture_bot.terms_spoken TO lecture_member;
`,
};
