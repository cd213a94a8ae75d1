import type { Migration } from './migration.js';
import { ownRows } from './own-rows.js';
import { PAST_POLICIES } from './past-policies.js';

/** What servers are about to add, or have removed, for a day. */
export const SERVERS: Migration = {
  number: 4,
  name: 'drafts of lectures',
  sql: `
CREATE TABLE lecture_bot.drafts (
  server_id text NOT NULL,
  draft_id text NOT NULL,
  key text NOT NULL,
  csv bytea NOT NULL,
  bytes int NOT NULL,
  -- Whether it has become a lecture: then it is there to tell so.
  is_kept boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  -- Tells two of one moment apart.
  position bigint GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (server_id, draft_id)
);
CREATE INDEX drafts_by_age ON lecture_bot.drafts (created_at);
${ownRows('drafts')}

-- For all servers at once, which no role can see: so it is done by the owner.
ALTER TABLE lecture_bot.drafts NO FORCE ROW LEVEL SECURITY;

CREATE FUNCTION lecture_bot.forget_drafts(before timestamptz) RETURNS void
  LANGUAGE sql ${PAST_POLICIES} AS $$
  DELETE FROM lecture_bot.drafts WHERE created_at < before
$$;
REVOKE EXECUTE ON FUNCTION lecture_bot.forget_drafts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lecture_bot.forget_drafts TO lecture_importer;
`,
};
