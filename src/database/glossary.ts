import type { GlossaryEntry } from '../corpus/glossary.js';
import type { Query } from './connections.js';
import { nextRevision } from './remove-lectures.js';

/** The glossary that the work sees: the shared one, then that of its server. @throws DatabaseError */
export async function readGlossary(query: Query): Promise<GlossaryEntry[]> {
  const rows = await query<{ term: string; heard_as: string; video_id: string | null }>(
    'read-glossary',
    'SELECT term, heard_as, video_id FROM lecture_bot.glossary ORDER BY server_id, number',
    [],
  );
  return rows.map(({ term, heard_as, video_id }) =>
    video_id === null ? { term, heardAs: heard_as } : { term, heardAs: heard_as, videoId: video_id },
  );
}

/**
 * Stores a glossary in place of the one that a server has.
 *
 * @param serverId - empty for the shared one
 * @throws DatabaseError
 */
export async function storeGlossary(
  query: Query,
  serverId: string,
  glossary: readonly GlossaryEntry[],
): Promise<void> {
  await nextRevision(query, serverId);
  await query('remove-glossary', 'DELETE FROM lecture_bot.glossary WHERE server_id = $1', [serverId]);
  await query(
    'insert-glossary',
    `INSERT INTO lecture_bot.glossary (server_id, number, term, heard_as, video_id)
     SELECT $1, number, term, heard_as, video_id
     FROM unnest($2::int[], $3::text[], $4::text[], $5::text[]) AS new (number, term, heard_as, video_id)`,
    [
      serverId,
      glossary.map((_, number) => number),
      glossary.map(({ term }) => term),
      glossary.map(({ heardAs }) => heardAs),
      glossary.map(({ videoId }) => videoId ?? null),
    ],
  );
}
