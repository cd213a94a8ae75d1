import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { CaptionError } from '../caption-error.js';
import type { CaptionFormat } from '../caption-format.js';
import { findTableColumns, hasTimedText } from './table-columns.js';
import { readTable, type TableRow } from './table.js';

const DELIMITERS = [',', '\t', ';'];
const LONGEST_HEADER = 10_000;
const TABLE_NAME = /\.(?:csv|tsv|tab)$/i;

/** Rows of a data set with our columns, as CSV: parted by commas, semicolons or tabs. Read by csv-parse. */
export const tableCsv: CaptionFormat = {
  name: 'rows as CSV',
  matches: ({ name, text, columns }) => TABLE_NAME.test(name) || hasTimedText(headerOf(text), columns),
  read: ({ name, text, columns }) => {
    const found = findTableColumns(name, headerOf(text), columns);
    return readTable(rowsOf(name, text), found);
  },
};

function rowsOf(name: string, text: string): TableRow[] {
  const places = new Map(headerOf(text).map((column, index) => [column, index]));
  const rows: TableRow[] = [];
  let nextLine = 1;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (fields: string[], { lines }) => {
        const at = nextLine;
        nextLine = lines + 1;
        if (at > 1) {
          rows.push({ at, valueOf: (column) => fields[places.get(column) ?? -1] });
        }
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) {
      throw new CaptionError(
        `${name}, line ${nextLine}: the quotes of this row are not closed as CSV has it. ` +
          'Close them, or double those that stand within a field.',
        { cause: error, fault: { code: 'open-quotes', line: nextLine } },
      );
    }
    throw error;
  }
  return rows;
}

function headerOf(text: string): string[] {
  const line = firstLineOf(text);
  try {
    const [fields]: (readonly string[])[] = parse(line, { delimiter: delimiterOf(text), relax_quotes: true });
    return fields?.map((name) => name.trim()) ?? [];
  } catch {
    return [];
  }
}

function delimiterOf(text: string): string {
  const line = firstLineOf(text);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function firstLineOf(text: string): string {
  return /^[^\r\n]*/.exec(text.slice(0, LONGEST_HEADER))?.[0] ?? '';
}
