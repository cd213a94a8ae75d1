import type { Migration } from './migration.js';
import { PAST_POLICIES } from './past-policies.js';

/**
 * Indexes by which nobody looks through the words of other servers. Those that are sorted begin with the server; a GIN
 * cannot, so the shared words have some of their own. The terms of one server are few enough to be read through, and its
 * segments have the server among their words.
 */
export const WORDS_OF_SERVERS: Migration = {
  number: 6,
  name: 'words looked up by server',
  sql: `
DROP INDEX lecture_bot.terms_by_term, lecture_bot.terms_by_stem, lecture_bot.terms_by_trigram,
  lecture_bot.terms_by_sound, lecture_bot.terms_by_spoken, lecture_bot.segment_words_by_word;

CREATE INDEX terms_by_term ON lecture_bot.terms (server_id, term text_pattern_ops);
CREATE INDEX terms_by_stem ON lecture_bot.terms (server_id, stem);
CREATE INDEX shared_terms_by_trigram ON lecture_bot.terms USING gin (term gin_trgm_ops) WHERE server_id = '';
CREATE INDEX shared_terms_by_sound ON lecture_bot.terms USING gin (sounds) WHERE server_id = '';
CREATE INDEX shared_terms_by_spoken ON lecture_bot.terms USING gin (spoken) WHERE server_id = '';
CREATE INDEX own_terms_spoken ON lecture_bot.terms (server_id) WHERE server_id <> '' AND spoken <> '{}';

CREATE INDEX shared_words ON lecture_bot.segment_words USING gin (words)
  WITH (fastupdate = on, gin_pending_list_limit = 4096) WHERE server_id = '';
CREATE INDEX own_words ON lecture_bot.segment_words USING gin (words)
  WITH (fastupdate = on, gin_pending_list_limit = 4096) WHERE server_id <> '';

CREATE OR REPLACE FUNCTION lecture_bot.settle() RETURNS void
  LANGUAGE sql ${PAST_POLICIES} AS $$
  SELECT gin_clean_pending_list(settled::regclass)
    FROM unnest(ARRAY['shared_words', 'own_words', 'shared_terms_by_trigram', 'shared_terms_by_sound',
      'shared_terms_by_spoken']) AS settled;
$$;

-- For each condition, by its number from 1, segments that fulfil it, at most so many of the shared ones and of the
-- server's own; of some lectures, or of all.
CREATE OR REPLACE FUNCTION lecture_bot.segments_proposed(conditions text[], most int[], among bigint[] DEFAULT NULL)
  RETURNS TABLE (proposal int, lecture_id bigint, number int)
  LANGUAGE plpgsql STABLE ${PAST_POLICIES} AS $$
DECLARE
  own text := own_server();
  of_own tsquery := format('%L', '@server:' || own)::tsquery;
BEGIN
  RETURN QUERY
    SELECT asked.at::int, found.lecture_id, found.number
      FROM unnest(conditions, most) WITH ORDINALITY AS asked (condition, most, at)
      CROSS JOIN LATERAL (
        (SELECT words.lecture_id, words.number FROM segment_words AS words
          WHERE words.words @@ asked.condition::tsquery AND words.server_id = ''
            AND (among IS NULL OR words.lecture_id = ANY (among))
          LIMIT asked.most)
        UNION ALL
        (SELECT words.lecture_id, words.number FROM segment_words AS words
          WHERE words.words @@ (asked.condition::tsquery && of_own) AND words.server_id = own AND words.server_id <> ''
            AND own <> '' AND (among IS NULL OR words.lecture_id = ANY (among))
          LIMIT asked.most)) AS found;
END
$$;

-- For each word the terms that are at most so many changes of letters away, the nearest, at most so many.
CREATE OR REPLACE FUNCTION lecture_bot.terms_misspelt(words text[], changes int[], most int)
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
            SELECT terms.term, terms.places, terms.segments,
              levenshtein_less_equal(left(terms.term, 80), asked.word, asked.changes) AS apart
              FROM terms
              WHERE terms.term % asked.word AND terms.server_id = ''
            UNION ALL
            -- What rules out most for least comes first.
            SELECT terms.term, terms.places, terms.segments,
              levenshtein_less_equal(left(terms.term, 80), asked.word, asked.changes) AS apart
              FROM terms
              WHERE terms.server_id = own AND own <> ''
                AND length(terms.term) BETWEEN length(asked.word) - asked.changes AND length(asked.word) + asked.changes
                AND levenshtein_less_equal(left(terms.term, 80), asked.word, asked.changes) <= asked.changes
                AND terms.term % asked.word) AS alike
          WHERE alike.apart <= asked.changes
          GROUP BY alike.term, alike.apart ORDER BY alike.apart, 2 DESC, 1 LIMIT most) AS found;
END
$$;

-- The terms with digits that are said in one of some ways.
CREATE OR REPLACE FUNCTION lecture_bot.terms_spoken(ways text[])
  RETURNS TABLE (typed text, term text, times int, segments int)
  LANGUAGE plpgsql STABLE ${PAST_POLICIES} AS $$
DECLARE
  own text := own_server();
BEGIN
  RETURN QUERY
    SELECT asked.way, said.term, sum(said.places)::int, sum(said.segments)::int
      FROM unnest(ways) AS asked (way)
      CROSS JOIN LATERAL (
        SELECT terms.term, terms.places, terms.segments FROM terms
          WHERE terms.spoken @> ARRAY[asked.way] AND terms.server_id = ''
        UNION ALL
        SELECT terms.term, terms.places, terms.segments FROM terms
          WHERE terms.spoken @> ARRAY[asked.way] AND terms.server_id = own AND terms.server_id <> ''
            AND terms.spoken <> '{}' AND own <> '') AS said
      GROUP BY asked.way, said.term;
END
$$;
`,
};
