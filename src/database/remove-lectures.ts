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
  // What a lecture has hangs on it, and is still there for all parts of the statement. What is taken away is added as a
  // negative row: each finds its own by the key, whereas a join would be planned for far fewer rows than there are.
  const [row] = await query<{ removed: number }>(
    'remove-lectures',
    `WITH gone AS (
       DELETE FROM lecture_bot.lectures WHERE server_id = $1 AND key = ANY ($2::text[])
       RETURNING id, language, segment_count, word_count
     ), less_said AS (
       INSERT INTO lecture_bot.terms AS known (server_id, language, term, written, stem, phonemes, sounds, spoken, places,
         segments)
       SELECT $1, gone.language, each.term, '', '', '', '{}', '{}', -sum(each.places), -sum(each.segments)
       FROM gone
       JOIN lecture_bot.lecture_terms AS had ON had.lecture_id = gone.id AND had.server_id = $1,
         unnest(had.terms, had.places, had.segments) AS each (term, places, segments)
       GROUP BY gone.language, each.term
       ON CONFLICT (server_id, language, term) DO UPDATE SET
         places = known.places + excluded.places,
         segments = known.segments + excluded.segments
     ), less_of_language AS (
       INSERT INTO lecture_bot.totals AS known (server_id, language, lectures, segments, words)
       SELECT $1, language, -count(*), -sum(segment_count), -sum(word_count) FROM gone GROUP BY language
       ON CONFLICT (server_id, language) DO UPDATE SET
         lectures = known.lectures + excluded.lectures,
         segments = known.segments + excluded.segments,
         words = known.words + excluded.words
     )
     SELECT count(*) AS removed FROM gone`,
    [serverId, keys],
  );
  const removed = row?.removed ?? 0;
  if (removed > 0) {
    await query('remove-terms', 'DELETE FROM lecture_bot.terms WHERE server_id = $1 AND places <= 0', [
      serverId,
    ]);
    await query('remove-totals', 'DELETE FROM lecture_bot.totals WHERE server_id = $1 AND lectures <= 0', [
      serverId,
    ]);
  }
  return removed;
}
