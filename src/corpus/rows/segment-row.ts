import { httpAddress } from '../../timecode/http-address.js';
import { cleanText } from '../clean-text.js';
import type { CsvColumns } from '../csv/csv-columns.js';
import type { CsvRow } from '../csv/csv-rows.js';
import type { FaultReason, NoteReason, SegmentColumn } from '../csv/finding.js';
import { parseSeconds } from './parse-seconds.js';
import { parseWordStarts } from './parse-word-starts.js';
import { fieldOf, unreadableFields, type RowFinding } from '../csv/row-fields.js';
import type { Segment } from '../segment.js';

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

/** Reads a row of the data by the rules of `data/README.md`. */
export function readSegmentRow(row: CsvRow, columns: CsvColumns<SegmentColumn>): SegmentRow | RowFaults {
  const faults = unreadableFields(row, columns);
  if (faults.length > 0) {
    return faults;
  }
  const notes: RowFinding<NoteReason>[] = [];

  const field = (column: SegmentColumn): string => fieldOf(row, columns, column);
  const fault = (column: SegmentColumn, reason: FaultReason): void => {
    faults.push({ column, value: field(column), reason });
  };
  const second = (column: 'start_second' | 'end_second'): number => {
    const parsed = parseSeconds(field(column));
    if (typeof parsed === 'string') {
      fault(column, parsed);
      return NaN;
    }
    if (parsed.hadFraction) {
      notes.push({ column, value: field(column), reason: 'fraction' });
    }
    return parsed.second;
  };

  const videoId = cleanText(field('video_id'));
  if (videoId === '') {
    fault('video_id', 'no-video-id');
  }
  const text = cleanText(field('text'));
  if (text === '') {
    fault('text', 'no-text');
  }
  const startSecond = second('start_second');
  const endSecond = second('end_second');
  if (endSecond < startSecond) {
    faults.push({
      column: 'end_second',
      value: `${startSecond} to ${endSecond}`,
      reason: 'end-before-start',
    });
  }
  const url = field('url').trim() === '' ? youtubeUrl(videoId, startSecond) : httpAddress(field('url'));
  if (url === undefined) {
    fault('url', 'url-not-http');
  }
  if (url === undefined || faults.length > 0) {
    return faults;
  }
  const hasThumbnail = field('thumbnail').trim() !== '';
  const thumbnail = hasThumbnail ? httpAddress(field('thumbnail')) : '';
  if (thumbnail === undefined) {
    notes.push({ column: 'thumbnail', value: field('thumbnail'), reason: 'thumbnail-not-http' });
  }
  const wordStarts = parseWordStarts(field('word_starts'), text, endSecond - startSecond);
  if (wordStarts !== undefined && 'reason' in wordStarts) {
    notes.push({ column: 'word_starts', ...wordStarts });
  }
  const segment: Segment = { videoId, text, startSecond, endSecond, url };
  const more = {
    chapter: cleanText(field('chapter')) || undefined,
    wordStarts: wordStarts instanceof Uint16Array ? wordStarts : undefined,
  };
  const hasMore = more.chapter !== undefined || more.wordStarts !== undefined;
  return {
    // A hundred thousand segments without them need no room for them.
    segment: hasMore ? { ...segment, ...more } : segment,
    title: cleanText(field('title')),
    thumbnail: thumbnail ?? '',
    notes,
  };
}

function youtubeUrl(videoId: string, startSecond: number): string {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(videoId)}&t=${startSecond}s`;
}
