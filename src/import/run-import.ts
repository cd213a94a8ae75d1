import { CaptionError } from '../captions/caption-error.js';
import { visibleValue } from '../corpus/csv/visible-value.js';
import { ImportError } from './import-error.js';
import { importToSink } from './import-to-sink.js';
import type { LectureSink } from './lecture-sink.js';
import { IMPORT_USAGE, parseImportOptions } from './options.js';
import { Progress, type ProgressStream } from './progress.js';
import { findInputs } from './reading/find-inputs.js';
import { readLectures } from './reading/read-lectures.js';
import { removeLectures } from './remove-lectures.js';
import { reportLines } from './report-lines.js';
import { findTarget, folderOf } from './writing/import-target.js';
import { lecturesIn } from './writing/placed-lectures.js';
import { storeLectures, type StoredLecture } from './writing/store-lectures.js';
import { withoutLectures } from './writing/without-lectures.js';

const FILES_SHOWN = 5;

/** What the command is run with. */
export interface ImportRun {
  readonly args: readonly string[];
  /** Where the bot looks for lectures: a file or a folder. */
  readonly data: string;
  /** Where lectures are put instead of in files there. */
  readonly sink?: LectureSink | undefined;
  readonly output: { write(text: string): unknown };
  /** What fails is told here, and how far it is, if it is a terminal. */
  readonly errors: ProgressStream;
}

/**
 * Imports the lectures that the arguments name, or removes some, and says what came of it.
 *
 * @returns the exit code: 0 when all came in, or went, 1 when something failed; what is good is imported all the same
 */
export async function runImport(run: ImportRun): Promise<0 | 1> {
  try {
    return await importLectures(run);
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof CaptionError)) throw error;
    run.errors.write(`${error.message}\n`);
    return 1;
  }
}

async function importLectures({ args, data, sink, output, errors }: ImportRun): Promise<0 | 1> {
  const begin = performance.now();
  const options = parseImportOptions(args);
  if (options === undefined) {
    output.write(IMPORT_USAGE);
    return 0;
  }
  if (options.remove.length > 0) {
    const { lines, failures } = await removeLectures(options.remove, sink, data);
    for (const line of lines) output.write(`${line}\n`);
    for (const message of failures) errors.write(`${message}\n`);
    return failures.length > 0 ? 1 : 0;
  }
  if (sink !== undefined) {
    const { lines, failures, ...came } = await importToSink(options, sink, errors);
    const isAny = came.lectures > 0 || came.hasGlossary;
    const all = came.lectures > 0 ? [...lines, summary(came, sink.name, begin)] : lines;
    return tell({ output, errors }, all, failures, isAny);
  }
  const target = await findTarget(options.out, data);
  const places = await lecturesIn(folderOf(target));
  const inputs = await withoutLectures(await findInputs(options.paths), target, places);
  const progress = new Progress(errors, Math.max(1, inputs.captions.length));
  const read = await readLectures(inputs, options, (path) => {
    progress.next(visibleValue(path));
  });
  progress.next('writing');
  const { stored, leftOut, failed } = await storeLectures(read.lectures, target, places);
  progress.end();
  const lines = reportLines({
    stored,
    leftOut: [...inputs.leftOut, ...read.leftOut, ...leftOut],
    remarks: read.remarks,
  });
  const failures = [
    ...inputs.failed.map(({ path, why }) => `${path}: ${why}`),
    ...[...read.failed, ...failed].map(({ message }) => message),
  ];
  if (stored.length > 0) {
    const segments = stored.reduce((sum, { lecture }) => sum + lecture.segments.length, 0);
    lines.push(summary({ lectures: stored.length, segments }, namesOf(stored), begin));
  }
  return tell({ output, errors }, lines, failures, stored.length > 0);
}

/** @returns the exit code */
function tell(
  { output, errors }: Pick<ImportRun, 'output' | 'errors'>,
  lines: readonly string[],
  failures: readonly string[],
  isAny: boolean,
): 0 | 1 {
  if (lines.length > 0) output.write(`${lines.join('\n')}\n`);
  if (failures.length > 0) {
    errors.write(['Not imported:', ...failures.map((message) => `  ${message}`), ''].join('\n'));
  }
  if (isAny) return failures.length > 0 ? 1 : 0;
  errors.write(
    `Nothing was imported${failures.length > 0 ? '' : ', for there are no new captions among these files'}.\n`,
  );
  return 1;
}

function namesOf(stored: readonly StoredLecture[]): string {
  const files = [...new Set(stored.map(({ file }) => file))];
  const more = files.length > FILES_SHOWN ? ` and ${files.length - FILES_SHOWN} more` : '';
  return `${files.slice(0, FILES_SHOWN).join(', ')}${more}`;
}

/** @param begin - when it began, as `performance.now` tells it */
function summary(
  { lectures, segments }: { readonly lectures: number; readonly segments: number },
  where: string,
  begin: number,
): string {
  const seconds = (performance.now() - begin) / 1000;
  return `Imported (lectures: ${lectures}, segments: ${segments}) to ${where} in ${seconds.toFixed(1)} s.`;
}
