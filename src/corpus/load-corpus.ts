import { CorpusError } from './corpus-error.js';
import { makeCorpus, type Corpus } from './corpus.js';
import { findCsvFiles } from './csv-files.js';
import { readCsvRows, type BrokenLine, type CsvRow } from './csv-rows.js';
import { describeReport } from './describe-report.js';
import type { FaultReason, NoteReason } from './finding.js';
import { LectureDrafts } from './lecture-drafts.js';
import { FindingLog, type LoadReport } from './load-report.js';
import { openCsv } from './open-csv.js';
import { findColumns, type SegmentColumns } from './segment-columns.js';
import { readSegmentRow } from './segment-row.js';

/** What was loaded, and what the operator should know about it. */
export interface LoadResult {
  readonly corpus: Corpus;
  readonly report: LoadReport;
}

/**
 * Loads the lectures from a CSV file of segments, or from every one in a folder (see `findCsvFiles`), by the
 * rules of `data/README.md`: rows that do not fit are left out and reported, never repaired in silence.
 *
 * @param path - a file or a folder
 * @throws CorpusError when nothing can be read there, a needed column is missing, or no row can be used
 */
export async function loadCorpus(path: string): Promise<LoadResult> {
  const files = await findCsvFiles(path);
  const loading = new Loading();
  for (const file of files) {
    await loading.readFile(file);
  }
  const result = loading.finish(files.length);
  if (result.report.segments === 0) {
    throw new CorpusError(
      [
        `"${path}" has no segment that can be used (files: ${files.length}, rows: ${result.report.rows}). ` +
          'Put these right, or set LECTURE_DATA to other files; data/README.md says what a row must have.',
        ...describeReport(result.report),
      ].join('\n'),
    );
  }
  return result;
}

/** What has been gathered so far. */
class Loading {
  readonly #drafts = new LectureDrafts();
  readonly #faults = new FindingLog<FaultReason>();
  readonly #notes = new FindingLog<NoteReason>();
  #rows = 0;
  #rowsLeftOut = 0;
  #emptyRows = 0;

  async readFile(file: string): Promise<void> {
    let columns: SegmentColumns | undefined;
    let line = 1;
    const rowsBefore = this.#rows;
    try {
      for await (const row of readCsvRows(openCsv(file))) {
        line = row.line;
        if (isEmpty(row)) {
          this.#emptyRows += 1;
        } else if (columns === undefined) {
          columns = findColumns(file, headerOf(row));
        } else {
          this.#readRow(file, row, columns);
        }
      }
      columns ??= findColumns(file, []);
    } catch (error) {
      if (error instanceof CorpusError) {
        throw error;
      }
      const value = error instanceof Error ? error.message : String(error);
      this.#faults.add({ file, line, column: undefined, value, reason: 'unreadable' });
      return;
    }
    if (this.#rows === rowsBefore) {
      this.#notes.add({ file, line, column: undefined, value: '', reason: 'no-rows' });
    }
  }

  finish(files: number): LoadResult {
    const { lectures, duplicates } = this.#drafts.finish();
    const corpus = makeCorpus(lectures);
    return {
      corpus,
      report: {
        files,
        rows: this.#rows,
        segments: corpus.segmentCount,
        lectures: lectures.length,
        duplicates,
        rowsLeftOut: this.#rowsLeftOut,
        emptyRows: this.#emptyRows,
        faults: this.#faults.findings,
        faultCounts: this.#faults.counts,
        notes: this.#notes.findings,
        noteCounts: this.#notes.counts,
      },
    };
  }

  #readRow(file: string, row: CsvRow | BrokenLine, columns: SegmentColumns): void {
    const { line } = row;
    this.#rows += 1;
    if (row.kind === 'broken') {
      this.#rowsLeftOut += 1;
      this.#faults.add({ file, line, column: undefined, value: row.text, reason: 'broken-quotes' });
      return;
    }
    const read = readSegmentRow(row, columns);
    if ('segment' in read) {
      for (const note of [...read.notes, ...this.#drafts.add(read)]) {
        this.#notes.add({ file, line, ...note });
      }
      return;
    }
    this.#rowsLeftOut += 1;
    for (const fault of read) {
      this.#faults.add({ file, line, ...fault });
    }
  }
}

function isEmpty(row: CsvRow | BrokenLine): boolean {
  return row.kind === 'row' && row.fields.every((field) => field.trim() === '');
}

/** A first line with broken quotes is shown as it stands: no column is found in it. */
function headerOf(row: CsvRow | BrokenLine): readonly string[] {
  return row.kind === 'row' ? row.fields : [row.text];
}
