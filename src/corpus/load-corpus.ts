import { CorpusError } from './corpus-error.js';
import { makeCorpus, type WholeCorpus } from './corpus.js';
import { findCsvFiles } from './csv/csv-files.js';
import { describeReport } from './csv/describe-report.js';
import type { LoadReport } from './csv/load-report.js';
import { LectureDrafts } from './rows/lecture-drafts.js';
import { segmentRows } from './rows/segment-rows.js';

/** What was loaded, and what the operator should know about it. */
export interface LoadResult {
  readonly corpus: WholeCorpus;
  readonly report: LoadReport;
}

/** Where no row can be used the first findings show why; more would push the error itself out of sight. */
const FINDINGS_IN_ERROR = 20;

/**
 * Loads the lectures from a CSV file of segments, or from every one in a folder (see `findCsvFiles`), by the
 * rules of `data/README.md`: rows that do not fit are left out and reported, never repaired in silence.
 *
 * @param path - a file or a folder
 * @throws CorpusError when nothing can be read there, no row can be used, or files lack a needed column: then each
 * of these is named
 */
export async function loadCorpus(path: string): Promise<LoadResult> {
  const files = await findCsvFiles(path);
  const drafts = new LectureDrafts();
  const rows = segmentRows(drafts);
  const unusable: string[] = [];
  for (const file of files) {
    await rows.readFile(file).catch((error: unknown) => {
      if (!(error instanceof CorpusError)) throw error;
      unusable.push(error.message);
    });
  }
  if (unusable.length > 0) {
    throw new CorpusError(unusable.join('\n'));
  }
  const { lectures, duplicates } = drafts.finish();
  const corpus = makeCorpus(lectures);
  const report: LoadReport = {
    files: files.length,
    segments: corpus.segmentCount,
    lectures: lectures.length,
    ...rows.report(duplicates),
  };
  if (report.segments === 0) {
    throw new CorpusError(
      [
        `"${path}" has no segment that can be used (files: ${files.length}, rows: ${report.rows}). ` +
          'Put these right, or set LECTURE_DATA to other files; data/README.md says what a row must have.',
        ...describeReport(report, FINDINGS_IN_ERROR),
      ].join('\n'),
    );
  }
  return { corpus, report };
}
