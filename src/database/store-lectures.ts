import type { WholeLecture } from '../corpus/lecture.js';
import { lectureTerms, type LectureTerms } from '../search/index/lecture-terms.js';
import { numberAt } from '../search/number-at.js';
import type { Query } from './connections.js';
import type { LectureToStore, PreparedLecture } from './prepared-lecture.js';
import { nextRevision, removeStored } from './remove-lectures.js';
import { addTerms, addTotals } from './store-terms.js';
import {
  againLexeme,
  charactersLexeme,
  initialsLexeme,
  lectureLexeme,
  lexemesText,
  serverLexeme,
  storedWord,
} from './stored-word.js';

/**
 * Stores a lecture of a server in place of what it has of the same video.
 *
 * @param serverId - empty for a shared one
 * @throws DatabaseError
 */
export function storeLecture(
  query: Query,
  serverId: string,
  lecture: WholeLecture,
  csv?: Uint8Array,
): Promise<void> {
  return storeLectures(query, serverId, [{ lecture, csv }]);
}

/**
 * Stores lectures of a server in place of what it has of the same videos; of several of one video the last. What they
 * hold is sent in a few statements, so several hundred at once take seconds.
 *
 * @param serverId - empty for shared ones
 * @throws DatabaseError
 */
export async function storeLectures(
  query: Query,
  serverId: string,
  lectures: readonly LectureToStore[],
): Promise<void> {
  const distinct = [...new Map(lectures.map((one) => [one.lecture.videoId, one])).values()];
  const prepared = distinct.map((one) => ({ ...one, terms: lectureTerms(one.lecture) }));
  // Whoever else writes for this server waits here, so that two never wait for one another further on.
  const revision = await nextRevision(query, serverId);
  await removeStored(
    query,
    serverId,
    prepared.map(({ lecture }) => lecture.key),
  );
  const ids = await insertLectures(query, serverId, prepared, revision);
  await insertSegments(query, serverId, prepared, ids);
  await insertWords(query, serverId, prepared, ids);
  await insertLectureTerms(query, serverId, prepared, ids);
  await addTerms(query, serverId, prepared);
  await addTotals(query, serverId, prepared);
  await query('settle', 'SELECT lecture_bot.settle()', []);
}

/** @returns the ids, in the order of the lectures */
async function insertLectures(
  query: Query,
  serverId: string,
  prepared: readonly PreparedLecture[],
  revision: number,
): Promise<number[]> {
  const column = <T>(value: (one: PreparedLecture) => T) => prepared.map(value);
  const rows = await query<{ id: number; key: string }>(
    'insert-lectures',
    `INSERT INTO lecture_bot.lectures (server_id, revision, key, video_id, title, thumbnail, language, segment_count,
       word_count, first_second, last_second, first_url, csv, bytes)
     SELECT $1, $2, key, video_id, title, thumbnail, language, segment_count, word_count, first_second, last_second,
       first_url, csv, coalesce(octet_length(csv), 0)
     FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[], $9::int[], $10::int[], $11::int[],
       $12::text[], $13::bytea[]) AS new (key, video_id, title, thumbnail, language, segment_count, word_count,
       first_second, last_second, first_url, csv)
     RETURNING id, key`,
    [
      serverId,
      revision,
      column(({ lecture }) => lecture.key),
      column(({ lecture }) => lecture.videoId),
      column(({ lecture }) => lecture.title),
      column(({ lecture }) => lecture.thumbnail ?? null),
      column(({ terms }) => terms.language.code),
      column(({ lecture }) => lecture.segmentCount),
      column(({ terms }) => terms.words),
      column(({ lecture }) => lecture.firstSecond),
      column(({ lecture }) => lecture.lastSecond),
      column(({ lecture }) => lecture.firstUrl),
      column(({ csv }) => csv ?? null),
    ],
  );
  const byKey = new Map(rows.map(({ id, key }) => [key, id]));
  return prepared.map(({ lecture }) => byKey.get(lecture.key) ?? 0);
}

async function insertSegments(
  query: Query,
  serverId: string,
  prepared: readonly PreparedLecture[],
  ids: readonly number[],
): Promise<void> {
  const rows = prepared.flatMap(({ lecture }, place) =>
    lecture.segments.map((segment, number) => ({ segment, number, id: numberAt(ids, place) })),
  );
  await query(
    'insert-segments',
    `INSERT INTO lecture_bot.segments (server_id, lecture_id, number, start_second, end_second, text, url, word_starts,
       chapter)
     SELECT $1, lecture_id, number, start_second, end_second, text, url, string_to_array(word_starts, ' ')::int[], chapter
     FROM unnest($2::bigint[], $3::int[], $4::int[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[])
       AS new (lecture_id, number, start_second, end_second, text, url, word_starts, chapter)`,
    [
      serverId,
      rows.map(({ id }) => id),
      rows.map(({ number }) => number),
      rows.map(({ segment }) => segment.startSecond),
      rows.map(({ segment }) => segment.endSecond),
      rows.map(({ segment }) => segment.text),
      rows.map(({ segment }) => segment.url),
      rows.map(({ segment }) => segment.wordStarts?.join(' ') ?? null),
      rows.map(({ segment }) => segment.chapter ?? null),
    ],
  );
}

async function insertWords(
  query: Query,
  serverId: string,
  prepared: readonly PreparedLecture[],
  ids: readonly number[],
): Promise<void> {
  const rows = prepared.flatMap(({ terms }, place) => {
    const id = numberAt(ids, place);
    const always = [serverLexeme(serverId), lectureLexeme(id)];
    return terms.ofSegments.map(({ terms, own, again, initials, characters }, number) => {
      const beside = [
        ...always,
        ...again.map(againLexeme),
        ...initials.map(initialsLexeme),
        ...characters.map(charactersLexeme),
      ];
      return { id, number, words: lexemesText(terms.map(storedWord), own, beside) };
    });
  });
  await query(
    'insert-segment-words',
    `INSERT INTO lecture_bot.segment_words (server_id, lecture_id, number, words)
     SELECT $1, lecture_id, number, words::tsvector
     FROM unnest($2::bigint[], $3::int[], $4::text[]) AS new (lecture_id, number, words)`,
    [serverId, rows.map(({ id }) => id), rows.map(({ number }) => number), rows.map(({ words }) => words)],
  );
}

async function insertLectureTerms(
  query: Query,
  serverId: string,
  prepared: readonly PreparedLecture[],
  ids: readonly number[],
): Promise<void> {
  const joined = (value: (term: LectureTerms['terms'][number]) => string | number) =>
    prepared.map(({ terms }) => terms.terms.map(value).join(' '));
  await query(
    'insert-lecture-terms',
    `INSERT INTO lecture_bot.lecture_terms (server_id, lecture_id, terms, places, segments)
     SELECT $1, lecture_id, string_to_array(terms, ' '), string_to_array(places, ' ')::int[],
       string_to_array(segments, ' ')::int[]
     FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[]) AS new (lecture_id, terms, places, segments)`,
    [
      serverId,
      ids,
      joined(({ term }) => storedWord(term)),
      joined(({ places }) => places),
      joined(({ segments }) => segments),
    ],
  );
}
