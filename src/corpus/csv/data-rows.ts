import { CorpusError } from '../corpus-error.js';
import { findColumns, type ColumnNames, type CsvColumns } from './csv-columns.js';
import { readCsvRows, type BrokenLine, type CsvRow } from './csv-rows.js';
import type { FaultReason, NoteReason } from './finding.js';
import { FindingLog, type RowsReport } from './load-report.js';
import { openCsv } from './open-csv.js';
import type { RowOutcome } from './row-fields.js';

/** Reads files of one kind row by row, and keeps account of what became of the rows. */
export class DataRows<Name extends string> {
  readonly #names: ColumnNames<Name>;
  readonly #useRow: (row: CsvRow, columns: CsvColumns<Name>) => RowOutcome;
  readonly #faults = new FindingLog<FaultReason>();
  readonly #notes = new FindingLog<NoteReason>();
  #rows = 0;
  #rowsLeftOut = 0;
  #emptyRows = 0;

  /** @param useRow - takes what it can use of a row and says what is wrong with it; a row with a fault counts as left out */
  constructor(names: ColumnNames<Name>, useRow: (row: CsvRow, columns: CsvColumns<Name>) => RowOutcome) {
    this.#names = names;
    this.#useRow = useRow;
  }

  /**
   * Reads a file to its end, or up to where it cannot be read, which is a fault.
   *
   * @throws CorpusError when the first line does not name the columns
   */
  readFile(file: string): Promise<void> {
    return this.read(file, openCsv(file));
  }

  /**
   * Reads the bytes of a file in the same way.
   *
   * @param file - its name, for what is found
   * @throws CorpusError when the first line does not name the columns
   */
  async read(file: string, bytes: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
    let columns: CsvColumns<Name> | undefined;
    let line = 1;
    const rowsBefore = this.#rows;
    try {
      for await (const row of readCsvRows(bytes)) {
        line = row.line;
        if (isEmpty(row)) {
          this.#emptyRows += 1;
        } else if (columns === undefined) {
          columns = findColumns(file, headerOf(row), this.#names);
        } else {
          this.#readRow(file, row, columns);
        }
      }
      columns ??= findColumns(file, [], this.#names);
    } catch (error) {
      if (error instanceof CorpusError) {
        throw error;
      }
      if (error instanceof LineEndError) {
        this.#faults.add({ file, line, column: undefined, value: '', reason: 'line-ends' });
        return;
      }
      const value = error instanceof Error ? error.message : String(error);
      this.#faults.add({ file, line, column: undefined, value, reason: 'unreadable' });
      return;
    }
    if (this.#rows === rowsBefore) {
      this.#notes.add({ file, line, column: undefined, value: '', reason: 'no-rows' });
    }
  }

  /** What came of all files so far. */
  report(duplicates: number): RowsReport {
    return {
      rows: this.#rows,
      duplicates,
      rowsLeftOut: this.#rowsLeftOut,
      emptyRows: this.#emptyRows,
      faults: this.#faults.findings,
      faultCounts: this.#faults.counts,
      notes: this.#notes.findings,
      noteCounts: this.#notes.counts,
    };
  }

  #readRow(file: string, row: CsvRow | BrokenLine, columns: CsvColumns<Name>): void {
    const { line } = row;
    this.#rows += 1;
    if (row.kind === 'broken') {
      this.#rowsLeftOut += 1;
      this.#faults.add({ file, line, column: undefined, value: row.text, reason: 'broken-quotes' });
      return;
    }
    const { faults, notes } = this.#useRow(row, columns);
    for (const note of notes) {
      this.#notes.add({ file, line, ...note });
    }
    if (faults.length > 0) {
      this.#rowsLeftOut += 1;
    }
    for (const fault of faults) {
      this.#faults.add({ file, line, ...fault });
    }
  }
}

/** The lines of a file end in a way that CSV does not know. */
class LineEndError extends Error {}

function isEmpty(row: CsvRow | BrokenLine): boolean {
  return row.kind === 'row' && row.fields.every((field) => field.trim() === '');
}

/**
 * A first line with broken quotes is shown as it stands: no column is found in it.
 *
 * @throws LineEndError when the whole file was taken for one line, because its lines end as on Macs before 2001
 */
function headerOf(row: CsvRow | BrokenLine): readonly string[] {
  if (row.kind === 'row' && row.fields.some((field) => field.includes('\r'))) {
    throw new LineEndError();
  }
  return row.kind === 'row' ? row.fields : [row.text];
}
