import { findColumns } from '../../src/corpus/csv/csv-columns.js';
import { SEGMENT_COLUMNS, type FaultReason } from '../../src/corpus/csv/finding.js';
import { LectureDrafts } from '../../src/corpus/rows/lecture-drafts.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { readSegmentRow } from '../../src/corpus/rows/segment-row.js';
import { rowsOf } from './rows-of.js';

/** The lectures that a file of segments holds, and why rows of it can't be used. */
export async function lecturesIn(csv: string): Promise<{ lectures: WholeLecture[]; faults: FaultReason[] }> {
  const [header, ...rows] = await rowsOf(csv);
  const names = header?.kind === 'row' ? header.fields : [];
  const columns = findColumns('lectures.csv', names, {
    read: SEGMENT_COLUMNS,
    needed: SEGMENT_COLUMNS,
    advice: '',
  });
  const drafts = new LectureDrafts();
  const faults: FaultReason[] = [];
  for (const row of rows) {
    const read = row.kind === 'row' ? readSegmentRow(row, columns) : [{ reason: 'broken-quotes' as const }];
    if ('segment' in read) drafts.add(read);
    else faults.push(...read.map(({ reason }) => reason));
  }
  return { lectures: drafts.finish().lectures, faults };
}
