import { dirname } from 'node:path';
import { isGlossary } from '../corpus/csv/csv-files.js';
import { describeGlossaryReport } from '../corpus/csv/describe-report.js';
import { visibleValue } from '../corpus/csv/visible-value.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import type { WholeLecture } from '../corpus/lecture.js';
import { loadGlossary } from '../corpus/load-glossary.js';
import { lecturesOfCsv } from '../corpus/rows/segment-rows.js';
import { ImportError } from './import-error.js';
import type { LectureSink } from './lecture-sink.js';
import type { ImportOptions } from './options.js';
import { Progress, type ProgressStream } from './progress.js';
import { findInputs, type PassedOver } from './reading/find-inputs.js';
import { readLectures, type ReadLecture } from './reading/read-lectures.js';
import { isSegmentFile, readSegmentFiles } from './reading/segment-files.js';
import { reportLines } from './report-lines.js';
import { lectureCsv } from './writing/lecture-file.js';

/** What came of an import, for the operator. */
export interface SinkReport {
  readonly lines: readonly string[];
  readonly failures: readonly string[];
  /** What was put there: of the lectures how many, and of how many segments. */
  readonly lectures: number;
  readonly segments: number;
  /** Whether there was a glossary. */
  readonly hasGlossary: boolean;
}

/** Segments that are handed to the sink at once: enough to be quick, few enough to wait for. */
const SEGMENTS_AT_ONCE = 15_000;

/**
 * Imports captions, files of segments as they are, and the glossaries beside them to where no files are written.
 *
 * @throws ImportError when the options cannot be meant, or nothing can be put there; what was before it stays
 * @throws CaptionError when the options cannot be meant for these files
 */
export async function importToSink(
  options: ImportOptions,
  sink: LectureSink,
  errors: ProgressStream,
): Promise<SinkReport> {
  if (options.out !== undefined) {
    throw new ImportError(
      `--out is for files, and lectures are imported to ${sink.name}. Leave it out, or set LECTURE_DATABASE_URL to nothing.`,
    );
  }
  const inputs = await findInputs(options.paths);
  const glossaries = inputs.leftOut.filter(({ path }) => isGlossary(path));
  const { segmentFiles, captions } = await parted(inputs.captions, options);
  const progress = new Progress(errors, Math.max(1, inputs.captions.length));
  const next = (path: string) => {
    progress.next(visibleValue(path));
  };
  const segments = await readSegmentFiles(segmentFiles, next);
  const read = await readLectures({ ...inputs, captions }, options, next);
  progress.next('writing');
  const lectures = [...segments.lectures, ...(await lecturesOf(read.lectures))];
  for (const batch of batches(lectures)) await sink.storeLectures(batch);
  const glossary = await readGlossaries(glossaries);
  if (glossary.entries.length > 0) await sink.storeGlossary(glossary.entries);
  if (lectures.length > 0) await sink.finish();
  progress.end();
  return {
    lines: [
      ...reportLines({
        stored: read.lectures,
        leftOut: [...inputs.leftOut.filter((one) => !glossaries.includes(one)), ...read.leftOut],
        remarks: read.remarks,
      }),
      ...segments.lines,
      ...glossary.lines,
    ],
    failures: [
      ...inputs.failed.map(({ path, why }) => `${path}: ${why}`),
      ...[...segments.failed, ...read.failed].map(({ message }) => message),
    ],
    lectures: lectures.length,
    segments: lectures.reduce((sum, { segmentCount }) => sum + segmentCount, 0),
    hasGlossary: glossary.entries.length > 0,
  };
}

/** Segments are taken as they are unless the operator says what else is in the file. */
async function parted(paths: readonly string[], { video, title, columns }: ImportOptions) {
  const [segmentFiles, captions]: [string[], string[]] = [[], []];
  const isAsked = video !== undefined || title !== undefined || columns.size > 0;
  for (const path of paths) (!isAsked && (await isSegmentFile(path)) ? segmentFiles : captions).push(path);
  return { segmentFiles, captions };
}

/** What the bot would read of the files that an import would write. */
async function lecturesOf(read: readonly ReadLecture[]): Promise<WholeLecture[]> {
  const lectures: WholeLecture[] = [];
  for (const { path, lecture } of read) {
    lectures.push(...(await lecturesOfCsv(path, Buffer.from(lectureCsv(lecture)))));
  }
  return lectures;
}

function* batches(lectures: readonly WholeLecture[]): Generator<WholeLecture[]> {
  let batch: WholeLecture[] = [];
  let segments = 0;
  for (const lecture of lectures) {
    batch.push(lecture);
    segments += lecture.segmentCount;
    if (segments < SEGMENTS_AT_ONCE) continue;
    yield batch;
    [batch, segments] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

async function readGlossaries(files: readonly PassedOver[]) {
  const entries: GlossaryEntry[] = [];
  const lines: string[] = [];
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    const { glossary, report } = await loadGlossary(folder);
    entries.push(...glossary);
    lines.push(...describeGlossaryReport(report));
    if (glossary.length > 0) lines.push(`Glossary of ${folder} (terms misheard: ${glossary.length}).`);
  }
  return { entries, lines };
}
