import { stat } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { cleanText } from '../../corpus/clean-text.js';
import { columnName } from '../../corpus/csv/csv-columns.js';
import { readCsvRows } from '../../corpus/csv/csv-rows.js';
import { SEGMENT_COLUMNS } from '../../corpus/csv/finding.js';
import { openCsv } from '../../corpus/csv/open-csv.js';
import { visibleValue } from '../../corpus/csv/visible-value.js';
import { isMissing, unlessMissing } from '../../disk/look.js';
import { replaceFile } from '../../disk/replace-file.js';
import { linkAtSecond } from '../../timecode/link-at-second.js';
import { ImportError } from '../import-error.js';
import type { ImportedLecture } from '../imported-lecture.js';

/** The columns that are written. `source` marks rows that were imported: no others are ever replaced. */
const COLUMNS = [...SEGMENT_COLUMNS, 'source'] as const;

type Column = (typeof COLUMNS)[number];

/** A row of a file that is there, by the places of its columns. */
interface KeptRow {
  readonly line: number;
  readonly videoId: string;
  readonly isImported: boolean;
  readonly fields: readonly string[];
}

/** A file of imported lectures as it stands on the disk; without columns while there is none. */
export interface LectureFile {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly KeptRow[];
}

/**
 * Reads a file that lectures are to be added to.
 *
 * @throws ImportError when it was not made by an import, or a row of it would be lost by writing it anew
 * @throws Error of the file system when it cannot be read
 */
export async function readLectureFile(path: string): Promise<LectureFile> {
  let columns: string[] | undefined;
  const rows: KeptRow[] = [];
  try {
    for await (const row of readCsvRows(openCsv(path))) {
      if (row.kind === 'row' && row.fields.every((field) => field.trim() === '')) continue;
      if (row.kind === 'broken' || !row.isUtf8 || (columns && row.fields.length !== columns.length)) {
        throw new ImportError(
          `${path}:${row.line}: this row cannot be read, and would be lost if lectures were added to the file. ` +
            'Mend or remove it, or import to another file with --out.',
        );
      }
      if (columns === undefined) columns = headerOf(path, row.fields);
      else rows.push(keptRow(row.line, row.fields, columns));
    }
  } catch (error) {
    if (isMissing(error)) return { path, columns: [], rows: [] };
    throw error;
  }
  return { path, columns: columns ?? [], rows };
}

/**
 * Which rows of a video stand in the way of importing it to a file, because they were not imported.
 *
 * @throws ImportError when there are such rows
 */
export function refuseForeignRows({ path, rows }: LectureFile, videoId: string): void {
  const foreign = rows.find((row) => row.videoId === videoId && !row.isImported);
  if (foreign !== undefined) {
    throw new ImportError(
      `${path}:${foreign.line}: the lecture ${visibleValue(videoId)} has rows in this file that were not imported ` +
        '(they name no source), and they are not replaced. Remove them, or import to another folder with --out.',
    );
  }
}

/**
 * Writes lectures to a file, in place of what it has of the same videos; all its other rows and columns stay. The
 * file is replaced as a whole or not at all; who may read and write it stays as it is.
 *
 * @throws Error of the file system
 */
export async function writeLectures(
  { path, columns, rows }: LectureFile,
  lectures: readonly ImportedLecture[],
): Promise<void> {
  const names = columns.map(columnName);
  const header = [...columns, ...COLUMNS.filter((column) => !names.includes(column))];
  const headerNames = header.map(columnName);
  const replaced = new Set(lectures.map(({ videoId }) => videoId));
  const kept = rows.filter(({ videoId }) => !replaced.has(videoId));
  const added = lectures.flatMap(rowsOf);
  const before = await unlessMissing(stat(path));
  await replaceFile(path, async (file) => {
    if (before !== undefined) await file.chmod(before.mode);
    await file.writeFile(
      stringify([
        header,
        ...kept.map(({ fields }) => header.map((_, place) => fields[place] ?? '')),
        ...added.map((row) => headerNames.map((name) => row[name] ?? '')),
      ]),
    );
  });
}

/** A lecture as a file of its own. */
export function lectureCsv(lecture: ImportedLecture): string {
  return stringify([COLUMNS, ...rowsOf(lecture).map((row) => COLUMNS.map((column) => row[column]))]);
}

function headerOf(path: string, fields: readonly string[]): string[] {
  const names = fields.map(columnName);
  if (!names.includes('source') || !names.includes('video_id')) {
    throw new ImportError(
      `${path}: this file was not made by an import (it has no column source), and is left as it is. ` +
        'Import to another file with --out.',
    );
  }
  const twice = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice !== undefined) {
    throw new ImportError(
      `${path}: the first line names the column ${twice} twice. Remove or rename one of them, or import to another file with --out.`,
    );
  }
  return [...fields];
}

function keptRow(line: number, fields: readonly string[], columns: readonly string[]): KeptRow {
  const names = columns.map(columnName);
  const field = (name: Column) => cleanText(fields[names.indexOf(name)] ?? '');
  return { line, videoId: field('video_id'), isImported: field('source') !== '', fields };
}

/** What stands in each column; nothing in those that are not written. */
type NewRow = Readonly<Record<Column, string> & Partial<Record<string, string>>>;

function rowsOf({ segments, url, ...lecture }: ImportedLecture): NewRow[] {
  return segments.map(({ text, startSecond, endSecond, wordStarts, chapter }) => ({
    video_id: lecture.videoId,
    text,
    start_second: String(startSecond),
    end_second: String(endSecond),
    url: url === '' ? '' : linkAtSecond(url, startSecond),
    title: lecture.title,
    thumbnail: lecture.thumbnail,
    word_starts: wordStarts?.join(' ') ?? '',
    chapter,
    source: lecture.source,
  }));
}
