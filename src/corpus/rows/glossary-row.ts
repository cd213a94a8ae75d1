import { cleanText } from '../clean-text.js';
import type { CsvColumns } from '../csv/csv-columns.js';
import type { CsvRow } from '../csv/csv-rows.js';
import type { FaultReason, GlossaryColumn } from '../csv/finding.js';
import { fieldOf, unreadableFields, type RowFinding } from '../csv/row-fields.js';
import { foldedWords } from '../folded-words.js';
import type { GlossaryEntry } from '../glossary.js';

/** Reads a row of the glossary by the rules of `data/README.md`: an entry, or what is wrong with the row. */
export function readGlossaryRow(
  row: CsvRow,
  columns: CsvColumns<GlossaryColumn>,
): GlossaryEntry | readonly RowFinding<FaultReason>[] {
  const faults = unreadableFields(row, columns);
  if (faults.length > 0) {
    return faults;
  }
  const field = (column: GlossaryColumn): string => fieldOf(row, columns, column);
  const term = cleanText(field('term'));
  const heardAs = cleanText(field('heard_as'));
  const [termWords, heardWords] = [term, heardAs].map((text) => foldedWords(text).join(' '));
  if (termWords === '') {
    faults.push({ column: 'term', value: field('term'), reason: 'no-term' });
  }
  if (heardWords === '') {
    faults.push({ column: 'heard_as', value: field('heard_as'), reason: 'no-heard-as' });
  } else if (heardWords === termWords) {
    faults.push({ column: 'heard_as', value: field('heard_as'), reason: 'heard-as-term' });
  }
  if (faults.length > 0) return faults;
  const videoId = cleanText(field('video_id'));
  return videoId === '' ? { term, heardAs } : { term, heardAs, videoId };
}
