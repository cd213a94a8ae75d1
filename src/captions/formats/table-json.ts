import type { CaptionFormat } from '../caption-format.js';
import { listOf, recordOf } from '../source/json-value.js';
import { findTableColumns, hasOurColumns } from './table-columns.js';
import { readTable, type TableRow } from './table.js';

const ROWS_LOOKED_AT = 20;

/** Rows of a data set with our columns, as a JSON list or with one row a line (JSONL). */
export const tableJson: CaptionFormat = {
  name: 'rows as JSON or JSONL',
  matches: ({ json, columns }) =>
    hasOurColumns(namesIn(json), columns) || (columns.size > 0 && namesIn(json).length > 0),
  read: ({ name, json, brokenLines, columns }) =>
    readTable(rowsOf(listOf(json)), findTableColumns(name, namesIn(json), columns), brokenLines),
};

function namesIn(json: unknown): string[] {
  const rows = listOf(json).slice(0, ROWS_LOOKED_AT);
  return [...new Set(rows.flatMap((row) => Object.keys(recordOf(row) ?? {})))];
}

function* rowsOf(items: readonly unknown[]): Generator<TableRow> {
  for (const [index, item] of items.entries()) {
    const row = recordOf(item) ?? {};
    if (item !== undefined) {
      yield { at: index + 1, valueOf: (column) => row[column] };
    }
  }
}
