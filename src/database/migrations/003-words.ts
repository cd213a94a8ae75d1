import type { Migration } from './migration.js';
import { ownRows } from './own-rows.js';
import { PAST_POLICIES } from './past-policies.js';

/** The words of lectures as they are looked up, and how often each is said. */
export const WORDS: Migration = {
  number: 3,
  name: 'words of lectures',
  sql: `
CREATE TABLE lecture_bot.segment_words (
  lecture_id bigint NOT NULL,
  number int NOT NULL,
  server_id text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (lecture_id, number, server_id),
  FOREIGN KEY (lecture_id, number, server_id)
    REFERENCES lecture_bot.segments (lecture_id, number, server_id) ON DELETE CASCADE
);
-- What is new waits in a list, which every search reads through, until it is as long as here, in kB, or "settle" puts it
-- in order: one by one that takes ten times as long.
CREATE INDEX segment_words_by_word ON lecture_bot.segment_words USING gin (words)
  WITH (fastupdate = on, gin_pending_list_limit = 4096);

-- What a lecture added to the terms, to be taken from them again: another version of the program may count otherwise.
CREATE TABLE lecture_bot.lecture_terms (
  lecture_id bigint NOT NULL,
  server_id text NOT NULL,
  terms text[] NOT NULL,
  places int[] NOT NULL,
  segments int[] NOT NULL,
  PRIMARY KEY (lecture_id, server_id),
  FOREIGN KEY (lecture_id, server_id) REFERENCES lecture_bot.lectures (id, server_id) ON DELETE CASCADE
);

-- Room in each page, so that a count is changed where it stands and no index hears of it.
CREATE TABLE lecture_bot.terms (
  server_id text NOT NULL,
  language text NOT NULL,
  term text NOT NULL,
  written text NOT NULL,
  stem text NOT NULL,
  -- How an English one is said, as numbers of sounds, and the runs of rough sounds that it is found by.
  phonemes bytea NOT NULL,
  sounds int[] NOT NULL,
  -- The ways in which one with digits is said, its words with spaces between.
  spoken text[] NOT NULL,
  places int NOT NULL,
  segments int NOT NULL,
  PRIMARY KEY (server_id, language, term)
) WITH (fillfactor = 70);
CREATE INDEX terms_by_term ON lecture_bot.terms (term text_pattern_ops);
CREATE INDEX terms_by_stem ON lecture_bot.terms (stem);
CREATE INDEX terms_by_trigram ON lecture_bot.terms USING gin (term gin_trgm_ops);
CREATE INDEX terms_by_sound ON lecture_bot.terms USING gin (sounds);
CREATE INDEX terms_by_spoken ON lecture_bot.terms USING gin (spoken);

CREATE TABLE lecture_bot.totals (
  server_id text NOT NULL,
  language text NOT NULL,
  lectures int NOT NULL,
  segments int NOT NULL,
  words bigint NOT NULL,
  PRIMARY KEY (server_id, language)
);

${['segment_words', 'lecture_terms', 'terms', 'totals'].map(ownRows).join('\n')}

CREATE FUNCTION lecture_bot.settle() RETURNS void
  LANGUAGE sql ${PAST_POLICIES} AS $$
  SELECT gin_clean_pending_list('lecture_bot.segment_words_by_word');
  SELECT gin_clean_pending_list('lecture_bot.terms_by_trigram');
  SELECT gin_clean_pending_list('lecture_bot.terms_by_sound');
  SELECT gin_clean_pending_list('lecture_bot.terms_by_spoken');
$$;

REVOKE EXECUTE ON FUNCTION lecture_bot.settle FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lecture_bot.settle TO lecture_member, lecture_importer;
`,
};
