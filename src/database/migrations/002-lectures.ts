import type { Migration } from './migration.js';
import { ownRows } from './own-rows.js';

/**
 * What is said in lectures. The server is in every key, so that no row of one can hang on a row of another, nor stand
 * in its way: foreign and unique keys look past the policies. Ids are given out, never chosen, for the same reason.
 */
export const LECTURES: Migration = {
  number: 2,
  name: 'lectures and their segments',
  sql: `
CREATE TABLE lecture_bot.revisions (
  server_id text PRIMARY KEY,
  revision bigint NOT NULL
);

CREATE TABLE lecture_bot.lectures (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  server_id text NOT NULL,
  -- The lecture's key: a video id may be longer than an index can hold.
  key text NOT NULL,
  video_id text NOT NULL,
  title text NOT NULL,
  thumbnail text,
  language text NOT NULL,
  segment_count int NOT NULL,
  word_count int NOT NULL,
  first_second int NOT NULL,
  last_second int NOT NULL,
  first_url text NOT NULL,
  revision bigint NOT NULL,
  -- The file that a server's own lecture came in, to be given back.
  csv bytea,
  bytes int NOT NULL DEFAULT 0,
  UNIQUE (server_id, key),
  UNIQUE (id, server_id)
);

CREATE TABLE lecture_bot.segments (
  lecture_id bigint NOT NULL,
  number int NOT NULL,
  server_id text NOT NULL,
  start_second int NOT NULL,
  end_second int NOT NULL,
  text text NOT NULL,
  url text NOT NULL,
  word_starts int[],
  chapter text,
  PRIMARY KEY (lecture_id, number, server_id),
  FOREIGN KEY (lecture_id, server_id) REFERENCES lecture_bot.lectures (id, server_id) ON DELETE CASCADE
);

CREATE TABLE lecture_bot.glossary (
  server_id text NOT NULL,
  number int NOT NULL,
  term text NOT NULL,
  heard_as text NOT NULL,
  video_id text,
  PRIMARY KEY (server_id, number)
);

${['revisions', 'lectures', 'segments', 'glossary'].map(ownRows).join('\n')}

-- Whoever chose an id could try which there are.
REVOKE INSERT ON lecture_bot.lectures FROM lecture_member, lecture_importer;
GRANT INSERT (server_id, key, video_id, title, thumbnail, language, segment_count, word_count, first_second, last_second,
  first_url, revision, csv, bytes) ON lecture_bot.lectures TO lecture_member, lecture_importer;
`,
};
