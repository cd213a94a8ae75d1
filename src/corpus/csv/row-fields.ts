import type { CsvColumns } from './csv-columns.js';
import type { CsvRow } from './csv-rows.js';
import type { FaultReason, GlossaryColumn, NoteReason, SegmentColumn } from './finding.js';

/** What is wrong with a row, or worth a look in it. */
export interface RowFinding<Reason> {
  readonly column: SegmentColumn | GlossaryColumn | undefined;
  readonly value: string;
  readonly reason: Reason;
}

/** What is wrong with a row that is left out; nothing when it is used, perhaps with something to note. */
export interface RowOutcome {
  readonly faults: readonly RowFinding<FaultReason>[];
  readonly notes: readonly RowFinding<NoteReason>[];
}

/** What stands in a column; empty where the file has no such column. */
export function fieldOf<Name extends string>(row: CsvRow, columns: CsvColumns<Name>, column: Name): string {
  const place = columns.places.get(column);
  return place === undefined ? '' : (row.fields[place] ?? '');
}

/** What makes the fields of a row unreadable, whatever they should hold; none when all can be read. */
export function unreadableFields<Name extends SegmentColumn | GlossaryColumn>(
  row: CsvRow,
  columns: CsvColumns<Name>,
): RowFinding<FaultReason>[] {
  if (row.fields.length !== columns.count) {
    const value = `${row.fields.length} instead of ${columns.count}`;
    return [{ column: undefined, value, reason: 'column-count' }];
  }
  const faults: RowFinding<FaultReason>[] = [];
  for (const column of columns.places.keys()) {
    const value = fieldOf(row, columns, column);
    if (!row.isUtf8 && value.includes('\ufffd')) {
      faults.push({ column, value, reason: 'not-utf8' });
    } else if (value.includes('\0')) {
      faults.push({ column, value, reason: 'nul' });
    }
  }
  return faults;
}
