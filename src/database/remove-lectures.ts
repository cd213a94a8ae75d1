import { lectureKey } from '../corpus/lecture-key.js';
import type { Query } from './connections.js';

/**
 * Removes what a server has of a video.
 *
 * @param serverId - empty for a shared lecture
 * @returns whether there was a lecture
 * @throws DatabaseError
 */
export async function removeLecture(query: Query, serverId: string, videoId: string): Promise<boolean> {
  const key = lectureKey(videoId);
  const found = await query(
    'find-lecture',
    'SELECT 1 FROM lecture_bot.lectures WHERE server_id = $1 AND key = $2',
    [serverId, key],
  );
  if (found.length === 0) return false;
  await nextRevision(query, serverId);
  return (await removeStored(query, serverId, [key])) > 0;
}

/**
 * Goes on to the next revision of a server's lectures. Until the transaction ends nobody else does.
 *
 * @throws DatabaseError
 */
export async function nextRevision(query: Query, serverId: string): Promise<number> {
  const [row] = await query<{ revision: number }>(
    'next-revision',
    `INSERT INTO lecture_bot.revisions AS known (server_id, revision) VALUES ($1, 1)
     ON CONFLICT (server_id) DO UPDATE SET revision = known.revision + 1
     RETURNING revision`,
    [serverId],
  );
  return row?.revision ?? 0;
}

/**
 * Removes lectures and what they added to the terms and totals.
 *
 * @param keys - of lectures that the server may have
 * @returns how many there were
 */
export async function removeStored(query: Query, serverId: string, keys: readonly string[]): Promise<number> {
  // What a lecture has hangs on it, and is still there for all parts of the statement.
  const [row] = await query<{ removed: number }>(
    'remove-lectures',
    `WITH gone AS (
       DELETE FROM lecture_bot.lectures WHERE server_id = $1 AND key = ANY ($2::text[])
       RETURNING id, language, segment_count, word_count
     ), said AS (
       SELECT gone.language, each.term, sum(each.places)::int AS places, sum(each.segments)::int AS segments
       FROM gone
       JOIN lecture_bot.lecture_terms AS had ON had.lecture_id = gone.id AND had.server_id = $1,
         unnest(had.terms, had.places, had.segments) AS each (term, places, segments)
       GROUP BY gone.language, each.term
     ), never_said AS (
       DELETE FROM lecture_bot.terms USING said
       WHERE terms.server_id = $1 AND terms.language = said.language AND terms.term = said.term
         AND terms.places <= said.places
     ), less_said AS (
       UPDATE lecture_bot.terms SET places = terms.places - said.places, segments = terms.segments - said.segments
       FROM said
       WHERE terms.server_id = $1 AND terms.language = said.language AND terms.term = said.term
         AND terms.places > said.places
     ), fewer AS (
       SELECT language, count(*) AS lectures, sum(segment_count) AS segments, sum(word_count) AS words
       FROM gone GROUP BY language
     ), last_of_language AS (
       DELETE FROM lecture_bot.totals USING fewer
       WHERE totals.server_id = $1 AND totals.language = fewer.language AND totals.lectures <= fewer.lectures
     ), less_of_language AS (
       UPDATE lecture_bot.totals SET lectures = totals.lectures - fewer.lectures,
         segments = totals.segments - fewer.segments, words = totals.words - fewer.words
       FROM fewer
       WHERE totals.server_id = $1 AND totals.language = fewer.language AND totals.lectures > fewer.lectures
     )
     SELECT count(*) AS removed FROM gone`,
    [serverId, keys],
  );
  return row?.removed ?? 0;
}
