import { stat } from 'node:fs/promises';
import { findCsvFiles, findGlossaryFiles } from '../corpus/csv/csv-files.js';

/** All files that lectures are loaded from: of segments, then of the glossary. */
export async function dataFiles(data: string): Promise<string[]> {
  return [...(await findCsvFiles(data)), ...(await findGlossaryFiles(data))];
}

/**
 * What the file system knows of files. It changes with whatever is done to them: also where they are what they were
 * before, as after an edit that was taken back.
 */
export async function stateOf(files: readonly string[]): Promise<string> {
  const states: string[] = [];
  for (const file of files) {
    const state = await stat(file, { bigint: true }).then(
      ({ dev, ino, size, ctimeNs }) => [dev, ino, size, ctimeNs].join(),
      (error: unknown) => String(error),
    );
    states.push(`${file}: ${state}`);
  }
  return states.join('\n');
}
