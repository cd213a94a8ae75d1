import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMissing } from '../../disk/look.js';
import { CorpusError } from '../corpus-error.js';

const CSV_NAME = /^[^.].*\.csv(?:\.gz)?$/i;

const GLOSSARY_NAME = /^glossary\.csv(?:\.gz)?$/i;

/** Whether a file has the name that is kept for the glossary: it lies beside the lectures but holds no segments. */
export function isGlossary(path: string): boolean {
  return GLOSSARY_NAME.test(basename(path));
}

/**
 * The files that hold segments: the path itself where it is a file; of a folder every `*.csv` and `*.csv.gz` in
 * order of name, but not hidden ones, not `glossary.csv`, nothing in folders within, and nothing that is no file, such
 * as a pipe, which would keep whoever reads it waiting.
 *
 * @throws CorpusError when there is nothing at the path, it cannot be read, or the folder has no such file
 */
export async function findCsvFiles(path: string): Promise<string[]> {
  try {
    const found = await stat(path);
    if (found.isFile()) {
      return [path];
    }
    if (!found.isDirectory()) {
      throw new Error('it is neither a file nor a folder');
    }
    const files = await filesNamed(path, (name) => CSV_NAME.test(name) && !isGlossary(name));
    if (files.length > 0) {
      return files;
    }
  } catch (cause) {
    throw new CorpusError(
      `The lectures at "${path}" cannot be read: ${reasonOf(cause)}. Set LECTURE_DATA to a CSV file of segments or a folder of them.`,
      { cause },
    );
  }
  throw new CorpusError(
    `The folder "${path}" has no lectures: there is no *.csv or *.csv.gz in it (glossary.csv does not count). ` +
      'Put a CSV file of segments there, or set LECTURE_DATA to where they are.',
  );
}

/**
 * The glossary of the lectures at a path: `glossary.csv` and `glossary.csv.gz` in the folder, or beside the file.
 *
 * @returns none when there is no glossary
 * @throws CorpusError when the folder cannot be looked into
 */
export async function findGlossaryFiles(path: string): Promise<string[]> {
  let folder = path;
  try {
    if (!(await stat(path)).isDirectory()) {
      folder = dirname(path);
    }
    return await filesNamed(folder, isGlossary);
  } catch (cause) {
    throw new CorpusError(
      `The folder "${folder}" cannot be looked into for a glossary.csv: ${reasonOf(cause)}. ` +
        'Allow the bot to list the folder if there is one.',
      { cause },
    );
  }
}

/** The files of a folder whose name will do, in order of name. A link counts as what it leads to. */
async function filesNamed(folder: string, willDo: (name: string) => boolean): Promise<string[]> {
  const names = (await readdir(folder)).filter(willDo).sort();
  const files: string[] = [];
  for (const file of names.map((name) => join(folder, name))) {
    // What cannot be looked at is named as soon as it is read.
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => true,
    );
    if (isFile) files.push(file);
  }
  return files;
}

function reasonOf(cause: unknown): string {
  if (isMissing(cause)) return 'there is no such file or folder';
  return cause instanceof Error ? cause.message : String(cause);
}
