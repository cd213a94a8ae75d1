import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CorpusError } from './corpus-error.js';

const CSV_NAME = /^[^.].*\.csv(?:\.gz)?$/i;

/** Kept for the glossary: it lies beside the lectures but holds no segments. */
const GLOSSARY_NAME = /^glossary\.csv(?:\.gz)?$/i;

/**
 * The files that hold segments: the path itself where it is a file; of a folder every `*.csv` and `*.csv.gz` in
 * order of name, but not hidden ones, not `glossary.csv`, and nothing in folders within.
 *
 * @throws CorpusError when there is nothing at the path, it cannot be read, or the folder has no such file
 */
export async function findCsvFiles(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) {
      return [path];
    }
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && CSV_NAME.test(entry.name) && !GLOSSARY_NAME.test(entry.name))
      .map((entry) => entry.name)
      .sort();
    if (names.length > 0) {
      return names.map((name) => join(path, name));
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CorpusError(
      `The lectures at "${path}" cannot be read: ${reason}. Set LECTURE_DATA to a CSV file of segments or a folder of them.`,
      { cause },
    );
  }
  throw new CorpusError(
    `The folder "${path}" has no lectures: there is no *.csv or *.csv.gz in it (glossary.csv does not count). ` +
      'Put a CSV file of segments there, or set LECTURE_DATA to where they are.',
  );
}
