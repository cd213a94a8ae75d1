import { CorpusError } from './corpus-error.js';
import type { ColumnNames } from './csv/csv-columns.js';
import { findGlossaryFiles } from './csv/csv-files.js';
import { DataRows } from './csv/data-rows.js';
import { GLOSSARY_COLUMNS, type GlossaryColumn } from './csv/finding.js';
import type { GlossaryReport } from './csv/load-report.js';
import { foldedWords } from './folded-words.js';
import type { GlossaryEntry } from './glossary.js';
import { readGlossaryRow } from './rows/glossary-row.js';

/** The glossary, and what the operator should know about it. */
export interface GlossaryResult {
  /** In the order of the file, no two the same; empty when there is no glossary. */
  readonly glossary: readonly GlossaryEntry[];
  readonly report: GlossaryReport;
}

const COLUMN_NAMES: ColumnNames<GlossaryColumn> = {
  read: GLOSSARY_COLUMNS,
  needed: ['term', 'heard_as'],
  advice: 'A row is a term and one way in which it was misheard.',
};

/**
 * Loads the glossary that lies with the lectures, by the rules of `data/README.md`. There need not be any; one
 * that cannot be used is reported and never keeps the bot from starting.
 *
 * @param path - what the lectures are loaded from: a folder, or a file with the glossary beside it
 */
export async function loadGlossary(path: string): Promise<GlossaryResult> {
  // By what they say: another case or other punctuation finds nothing else.
  const entries = new Map<string, GlossaryEntry>();
  const refusals: string[] = [];
  let duplicates = 0;
  const rows = new DataRows(COLUMN_NAMES, (row, columns) => {
    const read = readGlossaryRow(row, columns);
    if (!('term' in read)) {
      return { faults: read, notes: [] };
    }
    const said = [read.term, read.heardAs].map((text) => foldedWords(text).join(' '));
    const key = [...said, read.videoId ?? ''].join('\n');
    if (entries.has(key)) {
      duplicates += 1;
    } else {
      entries.set(key, read);
    }
    return { faults: [], notes: [] };
  });
  const refuse = (error: unknown): void => {
    if (!(error instanceof CorpusError)) {
      throw error;
    }
    refusals.push(`${error.message} The bot starts without this glossary.`);
  };
  const files = await findGlossaryFiles(path).catch((error: unknown) => {
    refuse(error);
    return [];
  });
  for (const file of files) {
    await rows.readFile(file).catch(refuse);
  }
  return { glossary: [...entries.values()], report: { ...rows.report(duplicates), refusals } };
}
