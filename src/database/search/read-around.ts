import { compareLectures } from '../../corpus/corpus.js';
import type { Segment } from '../../corpus/segment.js';
import type { Query } from '../connections.js';
import type { Candidate } from './find-candidates.js';

/** Some segments of a lecture, in order. */
export interface SomeSegments {
  readonly lectureId: number;
  readonly videoId: string;
  readonly title: string;
  /** Code of the lecture's language. */
  readonly language: string;
  readonly segments: readonly Segment[];
  /** The position in the lecture of each of them. */
  readonly numbers: readonly number[];
}

interface Row {
  readonly lectureId: number;
  readonly videoId: string;
  readonly title: string;
  readonly language: string;
  readonly number: number;
  readonly startSecond: number;
  readonly endSecond: number;
  readonly text: string;
}

/**
 * Reads segments and those around them.
 *
 * @param reach - so many segments to either side
 */
export async function readAround(
  query: Query,
  candidates: readonly Candidate[],
  reach: number,
): Promise<readonly SomeSegments[]> {
  const ranges = joinRanges(candidates, reach);
  const rows = await query<Row>(
    'read-around',
    `SELECT s.lecture_id AS "lectureId", l.video_id AS "videoId", l.title, l.language, s.number,
            s.start_second AS "startSecond", s.end_second AS "endSecond", s.text
       FROM unnest($1::bigint[], $2::int[], $3::int[]) AS r (lecture_id, first, last)
       JOIN lecture_bot.segments s ON s.lecture_id = r.lecture_id AND s.number BETWEEN r.first AND r.last
       JOIN lecture_bot.lectures l ON l.id = s.lecture_id
      ORDER BY s.lecture_id, s.number`,
    [ranges.map((one) => one.lectureId), ranges.map(({ first }) => first), ranges.map(({ last }) => last)],
  );
  const byLecture = new Map<number, Row[]>();
  for (const row of rows) {
    const others = byLecture.get(row.lectureId);
    if (others === undefined) byLecture.set(row.lectureId, [row]);
    else others.push(row);
  }
  const some = Array.from(byLecture, ([lectureId, ofLecture]): SomeSegments => {
    const { videoId = '', title = '', language = '' } = ofLecture[0] ?? {};
    const segments = ofLecture.map(({ startSecond, endSecond, text }): Segment => {
      return { videoId, startSecond, endSecond, text, url: '' };
    });
    const numbers = ofLecture.map(({ number }) => number);
    return { lectureId, videoId, title, language, segments, numbers };
  });
  // As in a search in memory, so that of segments which answer alike the same come first.
  return some.sort(compareLectures);
}

interface Range {
  readonly lectureId: number;
  readonly first: number;
  last: number;
}

/** Ranges that overlap or adjoin become one, so that no segment is read twice. */
function joinRanges(candidates: readonly Candidate[], reach: number): readonly Range[] {
  const inOrder = [...candidates].sort((a, b) => a.lectureId - b.lectureId || a.number - b.number);
  const ranges: Range[] = [];
  for (const { lectureId, number } of inOrder) {
    const previous = ranges.at(-1);
    if (previous?.lectureId === lectureId && number - reach <= previous.last + 1) {
      previous.last = number + reach;
    } else ranges.push({ lectureId, first: number - reach, last: number + reach });
  }
  return ranges;
}
