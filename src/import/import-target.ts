import { stat } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { cleanText } from '../corpus/clean-text.js';
import { CorpusError } from '../corpus/corpus-error.js';
import { findCsvFiles } from '../corpus/csv-files.js';
import { readCsvRows } from '../corpus/csv-rows.js';
import { lectureKey } from '../corpus/lecture-key.js';
import { openCsv } from '../corpus/open-csv.js';
import { ImportError } from './import-error.js';

/** Where lectures are written: all to one file, or each to its own in a folder. */
export interface ImportTarget {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  /** Whether the operator said so; else a lecture stays in the file it was imported to before. */
  readonly isChosen: boolean;
}

/** A lecture that a file beside the target has. */
export interface PlacedLecture {
  readonly file: string;
  /** Whether all its rows in the file were imported. */
  isImported: boolean;
}

/**
 * Finds out where to write.
 *
 * @param out - a file or folder that the operator chose
 * @param data - where the bot looks for lectures: a file or a folder
 * @throws ImportError when the bot would not read lectures from there
 */
export async function findTarget(out: string | undefined, data: string): Promise<ImportTarget> {
  const path = normalize(out ?? data);
  const isChosen = out !== undefined;
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => /[/\\]$/.test(path) || (!isChosen && !/\.csv(?:\.gz)?$/i.test(path)),
  );
  if (isFolder) return { kind: 'folder', path, isChosen };
  const name = basename(path);
  if (/^[^.].*\.csv$/i.test(name) && !/^glossary\.csv$/i.test(name)) return { kind: 'file', path, isChosen };
  throw new ImportError(
    isChosen
      ? `--out ${path}: lectures are written to a file that ends in .csv, is not hidden and is not the glossary, ` +
          'as in --out data/course.csv; or to a folder.'
      : `LECTURE_DATA is ${path}, to which no lectures can be added. Say where to write them, as in ` +
          '--out data/course.csv, or set LECTURE_DATA to a folder.',
  );
}

/** The folder that the target's files lie in. */
export function folderOf({ kind, path }: ImportTarget): string {
  return kind === 'folder' ? path : dirname(path);
}

/** The file that a lecture is written to, unless it is in another already. */
export function fileFor({ kind, path }: ImportTarget, videoId: string): string {
  if (kind === 'file') return path;
  const key = lectureKey(videoId);
  // Kept for the glossary, which has no lectures in it.
  const name = /^glossary$/i.test(key) ? `${key}-lecture` : key;
  return join(path, `${name}.csv`);
}

/**
 * Which lectures the files of a folder have, by their video ids. What cannot be read is passed over: the bot tells
 * of it when it starts.
 */
export async function lecturesIn(folder: string): Promise<ReadonlyMap<string, readonly PlacedLecture[]>> {
  const lectures = new Map<string, PlacedLecture[]>();
  const files = await findCsvFiles(folder).catch((error: unknown) => {
    if (error instanceof CorpusError) return [];
    throw error;
  });
  for (const file of files) {
    try {
      for await (const { videoId, isImported } of placesIn(file)) {
        const places = lectures.get(videoId) ?? [];
        const last = places.at(-1);
        if (last?.file === file) last.isImported &&= isImported;
        else lectures.set(videoId, [...places, { file, isImported }]);
      }
    } catch {
      continue;
    }
  }
  return lectures;
}

async function* placesIn(file: string): AsyncGenerator<{ videoId: string; isImported: boolean }> {
  let names: readonly string[] | undefined;
  for await (const row of readCsvRows(openCsv(file))) {
    if (row.kind === 'broken') continue;
    if (names === undefined) {
      names = row.fields.map((name) => name.trim().toLowerCase());
      continue;
    }
    const field = (name: string) => cleanText(row.fields[names?.indexOf(name) ?? -1] ?? '');
    const videoId = field('video_id');
    if (videoId !== '') yield { videoId, isImported: field('source') !== '' };
  }
}
