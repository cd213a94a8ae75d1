import { CorpusError } from '../../corpus/corpus-error.js';
import { columnName } from '../../corpus/csv/csv-columns.js';
import { readCsvRows } from '../../corpus/csv/csv-rows.js';
import { describeReport } from '../../corpus/csv/describe-report.js';
import { openCsv } from '../../corpus/csv/open-csv.js';
import type { WholeLecture } from '../../corpus/lecture.js';
import { LectureDrafts } from '../../corpus/rows/lecture-drafts.js';
import { hasSegmentColumns, segmentRows } from '../../corpus/rows/segment-rows.js';
import type { Failure } from './failure.js';

/** What came of files of segments. */
export interface SegmentFiles {
  readonly lectures: readonly WholeLecture[];
  /** What the operator should know of them. */
  readonly lines: readonly string[];
  readonly failed: readonly Failure[];
}

/** Whether a file has the columns of `data/README.md`, and so is of segments to be taken as they are. */
export async function isSegmentFile(path: string): Promise<boolean> {
  if (!/\.csv(?:\.gz)?$/i.test(path)) return false;
  try {
    for await (const row of readCsvRows(openCsv(path))) {
      if (row.kind === 'broken') return false;
      const names = row.fields.map(columnName);
      if (names.some((name) => name !== '')) return hasSegmentColumns(names);
    }
  } catch {
    // Whoever reads it as captions says what is wrong with it.
  }
  return false;
}

/**
 * Reads files of segments as the bot reads a folder of them: those of one video may be in several.
 *
 * @param onFile - called before a file is read
 */
export async function readSegmentFiles(
  paths: readonly string[],
  onFile: (path: string) => void,
): Promise<SegmentFiles> {
  const drafts = new LectureDrafts();
  const rows = segmentRows(drafts);
  const failed: Failure[] = [];
  for (const path of paths) {
    onFile(path);
    await rows.readFile(path).catch((error: unknown) => {
      if (!(error instanceof CorpusError)) throw error;
      failed.push({ path, message: error.message });
    });
  }
  const { lectures, duplicates } = drafts.finish();
  return { lectures, lines: describeReport(rows.report(duplicates)), failed };
}
