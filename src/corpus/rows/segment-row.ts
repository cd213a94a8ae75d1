import { httpAddress } from '../../timecode/http-address.js';
import { cleanText } from '../clean-text.js';
import type { CsvColumns } from '../csv/csv-columns.js';
import type { CsvRow } from '../csv/csv-rows.js';
import { SEGMENT_COLUMNS, type FaultReason, type NoteReason, type SegmentColumn } from '../csv/finding.js';
import { fieldOf, unreadableFields, type RowFinding, type RowOutcome } from '../csv/row-fields.js';
import type { Segment } from '../segment.js';
import { parseSeconds } from './parse-seconds.js';
import { parseWordStarts } from './parse-word-starts.js';

/** A row that can be used. */
export interface SegmentRow {
  readonly segment: Segment;
  /** Empty when the row has none. */
  readonly title: string;
  /** Empty when the row has none that can be used. */
  readonly thumbnail: string;
  readonly notes: readonly RowFinding<NoteReason>[];
}

/** What is wrong with a row; at least one thing. */
export type RowFaults = readonly RowFinding<FaultReason>[];

/** What stands in each column; nothing where the file has no such column. */
type Fields = Readonly<Record<SegmentColumn, string>>;

/** What some fields of a row say, and what was found in them. Where that is a fault the value is not to be used. */
interface Part<Value> extends RowOutcome {
  readonly value: Value;
}

/** Reads a row of the data by the rules of `data/README.md`. */
export function readSegmentRow(row: CsvRow, columns: CsvColumns<SegmentColumn>): SegmentRow | RowFaults {
  const unreadable = unreadableFields(row, columns);
  if (unreadable.length > 0) return unreadable;
  const fields = fieldsOf(row, columns);
  const needed = readNeeded(fields);
  if (needed.faults.length > 0) return needed.faults;
  const thumbnail = readThumbnail(fields);
  const wordStarts = readWordStarts(fields, needed.value);
  return {
    segment: withMore(needed.value, cleanText(fields.chapter) || undefined, wordStarts.value),
    title: cleanText(fields.title),
    thumbnail: thumbnail.value,
    notes: [...needed.notes, ...thumbnail.notes, ...wordStarts.notes],
  };
}

function fieldsOf(row: CsvRow, columns: CsvColumns<SegmentColumn>): Fields {
  const fields = SEGMENT_COLUMNS.map((column) => [column, fieldOf(row, columns, column)]);
  return Object.fromEntries(fields) as Fields;
}

/** What every segment has: what is said, in which video, when, and an address that opens it there. */
function readNeeded(fields: Fields): Part<Segment> {
  const videoId = cleanText(fields.video_id);
  const text = cleanText(fields.text);
  const start = readSecond(fields, 'start_second');
  const end = readSecond(fields, 'end_second');
  const url = fields.url.trim() === '' ? youtubeUrl(videoId, start.value) : httpAddress(fields.url);
  return {
    value: { videoId, text, startSecond: start.value, endSecond: end.value, url: url ?? '' },
    faults: [
      ...(videoId === '' ? [found(fields, 'video_id', 'no-video-id')] : []),
      ...(text === '' ? [found(fields, 'text', 'no-text')] : []),
      ...start.faults,
      ...end.faults,
      ...faultsOfTimes(start.value, end.value),
      ...(url === undefined ? [found(fields, 'url', 'url-not-http')] : []),
    ],
    notes: [...start.notes, ...end.notes],
  };
}

/** Not a number where it can't be read. */
function readSecond(fields: Fields, column: 'start_second' | 'end_second'): Part<number> {
  const parsed = parseSeconds(fields[column]);
  if (typeof parsed === 'string') return { value: NaN, faults: [found(fields, column, parsed)], notes: [] };
  const notes = parsed.hadFraction ? [found(fields, column, 'fraction')] : [];
  return { value: parsed.second, faults: [], notes };
}

/** None where one of the times could not be read. */
function faultsOfTimes(startSecond: number, endSecond: number): RowFinding<FaultReason>[] {
  return endSecond < startSecond
    ? [{ column: 'end_second', value: `${startSecond} to ${endSecond}`, reason: 'end-before-start' }]
    : [];
}

/** Empty where there is none that can be used. */
function readThumbnail(fields: Fields): Part<string> {
  const address = fields.thumbnail.trim() === '' ? '' : httpAddress(fields.thumbnail);
  const notes = address === undefined ? [found(fields, 'thumbnail', 'thumbnail-not-http')] : [];
  return { value: address ?? '', faults: [], notes };
}

/** Undefined where there are none that can be used. */
function readWordStarts(
  fields: Fields,
  { text, startSecond, endSecond }: Segment,
): Part<Uint16Array | undefined> {
  const parsed = parseWordStarts(fields.word_starts, text, endSecond - startSecond);
  if (parsed === undefined || parsed instanceof Uint16Array) return { value: parsed, faults: [], notes: [] };
  return { value: undefined, faults: [], notes: [{ column: 'word_starts', ...parsed }] };
}

/** A hundred thousand segments without them need no room for them. */
function withMore(
  segment: Segment,
  chapter: string | undefined,
  wordStarts: Uint16Array | undefined,
): Segment {
  return chapter === undefined && wordStarts === undefined ? segment : { ...segment, chapter, wordStarts };
}

function found<Reason extends string>(
  fields: Fields,
  column: SegmentColumn,
  reason: Reason,
): RowFinding<Reason> {
  return { column, value: fields[column], reason };
}

function youtubeUrl(videoId: string, startSecond: number): string {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(videoId)}&t=${startSecond}s`;
}
