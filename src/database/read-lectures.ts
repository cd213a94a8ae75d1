import { makeLecture, type Lecture, type WholeLecture } from '../corpus/lecture.js';
import type { Segment } from '../corpus/segment.js';
import type { Query } from './connections.js';

/** What there is to know of a lecture without what is said in it. */
export interface ListedLecture extends Lecture {
  /** Never changes, nor does what the lecture has; never comes twice. */
  readonly id: number;
}

/** How often lectures changed: those that all share, and those of one server. 0 where there never were any. */
export interface Revisions {
  readonly shared: number;
  readonly own: number;
}

/** How often the lectures that the work sees were changed. */
export async function readRevisions(query: Query): Promise<Revisions> {
  const rows = await query<{ server_id: string; revision: number }>(
    'read-revisions',
    'SELECT server_id, revision FROM lecture_bot.revisions',
    [],
  );
  const of = (isShared: boolean) =>
    rows.find(({ server_id }) => (server_id === '') === isShared)?.revision ?? 0;
  return { shared: of(true), own: of(false) };
}

/** Where a segment is. */
export interface SegmentPlace {
  readonly lectureId: number;
  /** Its position in the lecture. */
  readonly index: number;
}

/**
 * The lectures that the work sees of a server's own, or the shared ones.
 *
 * @param serverId - empty for shared ones
 * @returns their ids, in order
 * @throws DatabaseError
 */
export async function listLectureIds(query: Query, serverId: string): Promise<number[]> {
  const rows = await query<{ id: number }>(
    'list-lecture-ids',
    'SELECT id FROM lecture_bot.lectures WHERE server_id = $1 ORDER BY id',
    [serverId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Reads what there is to know of some lectures.
 *
 * @returns those that are there
 * @throws DatabaseError
 */
export async function readListed(query: Query, ids: readonly number[]): Promise<ListedLecture[]> {
  const rows = await query<Omit<ListedLecture, 'thumbnail'> & { readonly thumbnail: string | null }>(
    'read-listed',
    `SELECT id, key, video_id AS "videoId", title, thumbnail, segment_count AS "segmentCount",
       first_second AS "firstSecond", last_second AS "lastSecond", first_url AS "firstUrl"
     FROM lecture_bot.lectures WHERE id = ANY ($1::bigint[])`,
    [ids],
  );
  return rows.map((row) => ({ ...row, thumbnail: row.thumbnail ?? undefined }));
}

interface SegmentRow {
  readonly video_id: string;
  readonly start_second: number;
  readonly end_second: number;
  readonly text: string;
  readonly url: string;
  readonly word_starts: number[] | null;
  readonly chapter: string | null;
}

interface LectureRow extends SegmentRow {
  readonly title: string;
  readonly thumbnail: string | null;
}

/**
 * A lecture with all that is said in it.
 *
 * @returns undefined when there is none of this id, or it is of another server
 * @throws DatabaseError
 */
export async function readLecture(query: Query, id: number): Promise<WholeLecture | undefined> {
  const rows = await query<LectureRow>(
    'read-lecture',
    `SELECT video_id, title, thumbnail, start_second, end_second, text, url, word_starts, chapter
     FROM lecture_bot.lectures JOIN lecture_bot.segments ON lecture_id = id AND segments.server_id = lectures.server_id
     WHERE id = $1 ORDER BY number`,
    [id],
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  return makeLecture({
    videoId: first.video_id,
    title: first.title,
    thumbnail: first.thumbnail ?? undefined,
    segments: rows.map(segmentOf),
  });
}

/**
 * Reads single segments.
 *
 * @returns one for each place, undefined where there is none
 * @throws DatabaseError
 */
export async function readSegments(
  query: Query,
  places: readonly SegmentPlace[],
): Promise<(Segment | undefined)[]> {
  if (places.length === 0) return [];
  const rows = await query<SegmentRow & { readonly place: number }>(
    'read-segments',
    `SELECT place::int, video_id, start_second, end_second, text, url, word_starts, chapter
     FROM unnest($1::bigint[], $2::int[]) WITH ORDINALITY AS asked (lecture_id, number, place)
     JOIN lecture_bot.segments USING (lecture_id, number)
     JOIN lecture_bot.lectures ON id = lecture_id AND lectures.server_id = segments.server_id`,
    [places.map(({ lectureId }) => lectureId), places.map(({ index }) => index)],
  );
  const byPlace = new Map(rows.map((row) => [row.place, segmentOf(row)]));
  return places.map((_, at) => byPlace.get(at + 1));
}

function segmentOf(row: SegmentRow): Segment {
  return {
    videoId: row.video_id,
    text: row.text,
    startSecond: row.start_second,
    endSecond: row.end_second,
    url: row.url,
    ...(row.chapter !== null && { chapter: row.chapter }),
    ...(row.word_starts !== null && { wordStarts: Uint16Array.from(row.word_starts) }),
  };
}
