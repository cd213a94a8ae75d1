import type { ColumnNames } from '../csv/csv-columns.js';
import { DataRows } from '../csv/data-rows.js';
import { SEGMENT_COLUMNS, type SegmentColumn } from '../csv/finding.js';
import type { WholeLecture } from '../lecture.js';
import { LectureDrafts } from './lecture-drafts.js';
import { readSegmentRow } from './segment-row.js';

const NEEDED_COLUMNS: readonly SegmentColumn[] = ['video_id', 'text', 'start_second', 'end_second'];

const COLUMN_NAMES: ColumnNames<SegmentColumn> = {
  read: SEGMENT_COLUMNS,
  needed: NEEDED_COLUMNS,
  advice: 'A CSV file without segments belongs in another folder.',
};

/** Whether a file with columns of these names (see `columnName`) is one of segments. */
export function hasSegmentColumns(names: readonly string[]): boolean {
  return NEEDED_COLUMNS.every((name) => names.includes(name));
}

/** Reads rows of segments, which go into the drafts. */
export function segmentRows(drafts: LectureDrafts): DataRows<SegmentColumn> {
  return new DataRows(COLUMN_NAMES, (row, columns) => {
    const read = readSegmentRow(row, columns);
    if ('segment' in read) {
      return { faults: [], notes: [...read.notes, ...drafts.add(read)] };
    }
    return { faults: read, notes: [] };
  });
}

/**
 * Makes lectures of a file of segments that somebody checked before: rows that do not fit are left out.
 *
 * @param name - of the file, for the error
 * @throws CorpusError when the first line does not name the columns
 */
export async function lecturesOfCsv(name: string, csv: Uint8Array): Promise<WholeLecture[]> {
  const drafts = new LectureDrafts();
  await segmentRows(drafts).read(name, [Buffer.from(csv)]);
  return drafts.finish().lectures;
}
