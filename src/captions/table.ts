import { isYoutubeHost } from '../timecode/youtube-host.js';
import { parseYoutubeLink } from '../timecode/youtube-link.js';
import { CaptionError } from './caption-error.js';
import { parseSecond } from './cue-time.js';
import { httpAddressOf } from './json-value.js';
import { LEFT_OUT, LeftOutTally } from './left-out-tally.js';
import { plainLines, type RawCue } from './raw-cue.js';
import type { Reading } from './reading.js';
import { chaptersOfRows, lineOfWordStarts } from './segment-row.js';
import type { Chapter } from './transcript.js';
import { isYoutubeId } from './video-id.js';

/** The columns of our data, which data sets have too, by these names or others. */
const COLUMNS = [
  'video_id',
  'text',
  'start_second',
  'end_second',
  'url',
  'title',
  'thumbnail',
  'word_starts',
  'chapter',
] as const;
const NEEDED = ['text', 'start_second'] as const;
type Column = (typeof COLUMNS)[number];

/** Where our columns are: our name -> theirs. */
export type TableColumns = ReadonlyMap<Column, string>;

/** A row of a table, whatever it is kept in. */
export interface TableRow {
  /** Line or row of the file, from 1. */
  readonly at: number;
  /** What stands in one of the table's own columns. */
  readonly valueOf: (column: string) => unknown;
}

const NAMES_SHOWN = 20;

/** Whether a table is one of captions: it has a column with text and one with when it starts. */
export function hasOurColumns(names: readonly string[], mapped: ReadonlyMap<string, string>): boolean {
  return NEEDED.every((column) => placeOf(names, mapped.get(column) ?? column) !== undefined);
}

/**
 * Finds our columns among those of a table, whatever their case.
 *
 * @param names - all that the table has
 * @param mapped - our column -> theirs, where theirs has another name
 * @throws CaptionError when a column is missing that is needed or that was mapped
 */
export function findTableColumns(
  file: string,
  names: readonly string[],
  mapped: ReadonlyMap<string, string>,
): TableColumns {
  const has = `It has ${listed(names.slice(0, NAMES_SHOWN))}${names.length > NAMES_SHOWN ? ' and more' : ''}.`;
  for (const [ours, theirs] of mapped) {
    if (!COLUMNS.some((column) => column === ours)) {
      throw new CaptionError(`${file}: ${ours} is no column of ours; those are ${listed(COLUMNS)}.`);
    }
    if (placeOf(names, theirs) === undefined) {
      throw new CaptionError(`${file}: the table has no column "${theirs}" for ${ours}. ${has}`);
    }
  }
  const columns = new Map<Column, string>();
  for (const column of COLUMNS) {
    const theirs = placeOf(names, mapped.get(column) ?? column);
    if (theirs !== undefined) {
      columns.set(column, theirs);
    }
  }
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    throw new CaptionError(`${file}: the table has no column ${missing.join(' and none ')}. ${has}`, {
      advice: `Say which of them it is, as in --map ${missing[0] ?? ''}=${names[0] ?? 'NAME'}`,
    });
  }
  return columns;
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
  const videos = new Map<string, Video>();
  for (const row of rows) {
    const valueOf = (column: Column): unknown => {
      const theirs = columns.get(column);
      return theirs === undefined ? undefined : row.valueOf(theirs);
    };
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
    const start = parseSecond(valueOf('start_second'));
    if (typeof text !== 'string') {
      video.leftOut.add(LEFT_OUT.notText, row.at);
    } else if (start === undefined) {
      video.leftOut.add(LEFT_OUT.time, row.at);
    } else {
      const end = parseSecond(valueOf('end_second'));
      const wordStarts = valueOf('word_starts') ?? '';
      const timed = wordStarts === '' ? undefined : lineOfWordStarts(text, wordStarts, start, end);
      video.leftOut.add(LEFT_OUT.wordStarts, row.at, wordStarts === '' || timed !== undefined ? 0 : 1);
      video.cues.push({ start, end, lines: timed === undefined ? plainLines(text) : [timed], at: row.at });
      video.chapters.push({ start, title: shown(valueOf('chapter')) ?? '' });
    }
  }
  const [first] = videos.values();
  for (const line of brokenLines) {
    first?.leftOut.add(LEFT_OUT.broken, line);
  }
  const areSegments = columns.has('word_starts');
  return [...videos.values()].map((video) => ({
    ...video,
    chapters: chaptersOfRows(video.chapters),
    areSegments,
  }));
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

function placeOf(names: readonly string[], wanted: string): string | undefined {
  const plain = (name: string): string => name.trim().toLowerCase();
  return names.find((name) => name === wanted) ?? names.find((name) => plain(name) === plain(wanted));
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'no columns' : names.map((name) => name.slice(0, 60)).join(', ');
}
