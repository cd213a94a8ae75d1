import { stat } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { isGlossary } from '../../corpus/csv/csv-files.js';
import { lectureKey } from '../../corpus/lecture-key.js';
import { ImportError } from '../import-error.js';

/** Where lectures are written: all to one file, or each to its own in a folder. */
export interface ImportTarget {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  /** Whether the operator said so; else a lecture stays in the file it was imported to before. */
  readonly isChosen: boolean;
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
  if (/^[^.].*\.csv$/i.test(name) && !isGlossary(name)) return { kind: 'file', path, isChosen };
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
  const name = `${key}.csv`;
  return join(path, isGlossary(name) ? `${key}-lecture.csv` : name);
}
