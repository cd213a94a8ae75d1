import { isYoutubeHost } from '../../timecode/youtube-host.js';
import { parseYoutubeLink } from '../../timecode/youtube-link.js';
import { parseSecond, roundSecond } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import { plainLines, type RawCue } from '../raw-cue.js';
import type { Reading } from '../reading.js';
import type { Remark } from '../remark.js';
import { chaptersOfRows, lineOfWordStarts } from '../segment-row.js';
import { httpAddressOf } from '../source/json-value.js';
import type { Chapter } from '../transcript.js';
import { isYoutubeId } from '../video-id.js';
import type { Column, TableColumns } from './table-columns.js';
import { CAPTIONS_LOOKED_AT, MILLISECONDS_REMARK, unitOfTimes } from './time-unit.js';

/** A row of a table, whatever it is kept in. */
export interface TableRow {
  /** Line or row of the file, from 1. */
  readonly at: number;
  /** What stands in one of the table's own columns. */
  readonly valueOf: (column: string) => unknown;
}

/**
 * Sorts the rows of a table by their videos.
 *
 * @param brokenLines - lines that could not be read as rows, from 1
 * @returns a reading for each video, in the order in which the table first names them
 */
export function readTable(
  rows: Iterable<TableRow>,
  columns: TableColumns,
  brokenLines: readonly number[] = [],
): Reading[] {
  const all = [...rows];
  const areSegments = columns.has('word_starts');
  const unit = areSegments ? 1 : unitOfRows(all, columns);
  const videos = new Map<string, Video>();
  for (const row of all) {
    const valueOf = valuesOf(row, columns);
    const address = httpAddressOf(valueOf('url'));
    const id = shown(valueOf('video_id')) ?? idOfLink(address);
    const video = videos.get(id ?? '') ?? {
      cues: [],
      chapters: [],
      leftOut: new LeftOutTally(),
      videoId: id,
    };
    videos.set(id ?? '', video);
    video.title ??= shown(valueOf('title'));
    video.thumbnail ??= httpAddressOf(valueOf('thumbnail'));
    video.url ??= withoutTime(address);
    const text = valueOf('text') ?? '';
    const { start, end } = timesOf(valueOf, unit);
    if (typeof text !== 'string') {
      video.leftOut.add('notText', row.at);
    } else if (start === undefined) {
      video.leftOut.add('time', row.at);
    } else {
      const wordStarts = valueOf('word_starts') ?? '';
      const timed = wordStarts === '' ? undefined : lineOfWordStarts(text, wordStarts, start, end);
      video.leftOut.add('wordStarts', row.at, wordStarts === '' || timed !== undefined ? 0 : 1);
      video.cues.push({ start, end, lines: timed === undefined ? plainLines(text) : [timed], at: row.at });
      video.chapters.push({ start, title: shown(valueOf('chapter')) ?? '' });
    }
  }
  const [first] = videos.values();
  for (const line of brokenLines) {
    first?.leftOut.add('broken', line);
  }
  return [...videos.values()].map((video) => ({
    ...video,
    chapters: chaptersOfRows(video.chapters),
    remarks: [...(unit === 1 ? [] : [MILLISECONDS_REMARK]), ...remarksOnEnds(video.cues, columns)],
    areSegments,
    endsOverlap: columns.has('duration') && !columns.has('end_second'),
  }));
}

type ValueOf = (column: Column) => unknown;

function valuesOf(row: TableRow, columns: TableColumns): ValueOf {
  return (column) => {
    const theirs = columns.get(column);
    return theirs === undefined ? undefined : row.valueOf(theirs);
  };
}

function timesOf(
  valueOf: ValueOf,
  unit: number,
): Pick<RawCue, 'end'> & { readonly start: number | undefined } {
  const start = parseSecond(valueOf('start_second'), unit);
  const end = parseSecond(valueOf('end_second'), unit);
  const duration = parseSecond(valueOf('duration'), unit);
  const isOver = start === undefined || duration === undefined ? undefined : roundSecond(start + duration);
  return { start, end: end ?? isOver };
}

function unitOfRows(rows: readonly TableRow[], columns: TableColumns): number {
  const captions = rows.slice(0, CAPTIONS_LOOKED_AT).flatMap((row) => {
    const valueOf = valuesOf(row, columns);
    const { start, end } = timesOf(valueOf, 1);
    const text = valueOf('text');
    return start === undefined || typeof text !== 'string' ? [] : [{ start, end, characters: text.length }];
  });
  return unitOfTimes(captions);
}

/** Ends that are no ends: most of them stand before the starts. */
function remarksOnEnds(cues: readonly RawCue[], columns: TableColumns): Remark[] {
  const before = cues.filter(({ start, end }) => end !== undefined && end < start).length;
  const name = columns.get('end_second') ?? '';
  return before * 2 > cues.length
    ? [
        {
          sentence:
            `Of ${cues.length} rows ${before} end before they start by the column "${name.slice(0, 60)}", so these ends are not used. ` +
            'If it tells how long a row lasts, it is duration, not end_second.',
          about: { code: 'ends', column: name.slice(0, 60) },
        },
      ]
    : [];
}

interface Video {
  readonly cues: RawCue[];
  /** That of each cue, without a title where it lies in none. */
  readonly chapters: Chapter[];
  readonly leftOut: LeftOutTally;
  readonly videoId: string | undefined;
  title?: string | undefined;
  thumbnail?: string | undefined;
  url?: string | undefined;
}

/** A value as text with single spaces; undefined when there is none. */
function shown(value: unknown): string | undefined {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
  const text = isPlain ? String(value).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

function idOfLink(address: string | undefined): string | undefined {
  const link = address === undefined ? 'other-site' : parseYoutubeLink(address);
  return typeof link !== 'string' && isYoutubeId(link.videoId) ? link.videoId : undefined;
}

/** An address without the time at which it opens; undefined for YouTube, whose addresses follow from the id. */
function withoutTime(address: string | undefined): string | undefined {
  if (address === undefined || isYoutubeHost(new URL(address).hostname)) {
    return undefined;
  }
  const link = new URL(address);
  link.hash = link.hash.startsWith('#t=') ? '' : link.hash;
  return link.href;
}
