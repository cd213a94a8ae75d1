import type { Migration } from './migration.js';
import { ownRows } from './own-rows.js';

/** What servers are about to add, or have removed, for a day. */
export const SERVERS: Migration = {
  number: 4,
  name: 'drafts of lectures',
  sql: `
CREATE TABLE lecture_bot.drafts (
  server_id text NOT NULL,
  draft_id text NOT NULL,
  video_id text NOT NULL,
  csv text NOT NULL,
  bytes int NOT NULL,
  is_kept boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (server_id, draft_id)
);
${ownRows('drafts')}
`,
};
