import { DRAFT_LIFETIME_MS, MOST_DRAFTS, type Coming } from '../servers/draft-shelf.js';
import { MOST_BYTES } from '../servers/server-limits.js';
import type { Query } from './connections.js';

/** A lecture that a server may keep. */
export interface Draft {
  readonly id: string;
  /** The key of the lecture. */
  readonly key: string;
  readonly csv: Buffer;
}

/** @param now - as `Date.now` tells it */
export async function insertDraft(query: Query, serverId: string, draft: Draft, now: number): Promise<void> {
  const { id, key, csv } = draft;
  await query(
    'insert-draft',
    `INSERT INTO lecture_bot.drafts (server_id, draft_id, key, csv, bytes, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [serverId, id, key, csv, csv.length, new Date(now)],
  );
}

/** A draft, or word that it was kept. */
export async function readDraft(
  query: Query,
  serverId: string,
  draftId: string,
): Promise<(Draft & { readonly isKept: boolean }) | undefined> {
  const [draft] = await query<Draft & { readonly isKept: boolean }>(
    'read-draft',
    `SELECT draft_id AS id, key, csv, is_kept AS "isKept" FROM lecture_bot.drafts WHERE server_id = $1 AND draft_id = $2`,
    [serverId, draftId],
  );
  return draft;
}

/** Notes that a draft has become a lecture, so that whoever confirms again knows of it. */
export async function markKept(query: Query, serverId: string, draftId: string, now: number): Promise<void> {
  await query(
    'mark-kept',
    `UPDATE lecture_bot.drafts SET is_kept = true, csv = '', bytes = 0, created_at = $3
     WHERE server_id = $1 AND draft_id = $2`,
    [serverId, draftId, new Date(now)],
  );
}

/** Removes a draft of a server; does nothing where there is none. */
export async function removeDraft(query: Query, serverId: string, draftId: string): Promise<void> {
  await query('remove-draft', 'DELETE FROM lecture_bot.drafts WHERE server_id = $1 AND draft_id = $2', [
    serverId,
    draftId,
  ]);
}

/**
 * Removes a server's drafts older than a day, and the oldest where there are too many of them or they take too much.
 *
 * @param now - as `Date.now` tells it
 */
export async function clearDrafts(
  query: Query,
  serverId: string,
  coming: Coming,
  now: number,
): Promise<void> {
  await query(
    'clear-drafts',
    `DELETE FROM lecture_bot.drafts USING (
       SELECT draft_id, created_at, row_number() OVER newer AS drafts, sum(bytes) OVER newer AS bytes
       FROM lecture_bot.drafts WHERE server_id = $1
       WINDOW newer AS (PARTITION BY is_kept ORDER BY created_at DESC, position DESC)
     ) AS shelf
     WHERE server_id = $1 AND drafts.draft_id = shelf.draft_id
       AND (shelf.created_at < $2 OR shelf.drafts + $3 > $4 OR shelf.bytes + $5 > $6)`,
    [serverId, new Date(now - DRAFT_LIFETIME_MS), coming.drafts, MOST_DRAFTS, coming.bytes, MOST_BYTES],
  );
}
