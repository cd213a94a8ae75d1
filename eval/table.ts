import type { Summary } from './summary.js';

/** A line of the table. */
export interface Row {
  readonly name: string;
  readonly summary: Summary;
}

const NAME_WIDTH = 24;
const LEAST_WIDTH = 6;
const GREATEST_WIDTH = 13;

/** Kinds in the order in which they are shown; others follow in alphabetical order. */
const KIND_ORDER = ['keyword', 'garbled', 'question', 'typo', 'phrase', 'code'];

/**
 * Lays out figures as plain text, a line per engine: nDCG@5 over all answerable queries and by kind, then
 * precision at 1, mean reciprocal rank, and the shares of queries without an answer that were answered "not
 * found" and of those with one that were refused. 104 columns wide with the usual six kinds.
 */
export function renderTable(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.flatMap(({ summary }) => [...summary.byKind.keys()]))].sort(byKindOrder);
  const header = ['all', ...kinds, 'P@1', 'MRR', 'not found', 'refused'];
  const widths = header.map(({ length }) => Math.min(Math.max(length + 1, LEAST_WIDTH), GREATEST_WIDTH));
  const lines = rows.map(({ name, summary }) => {
    const { all, byKind, precisionAt1, reciprocalRank, notFound, refused } = summary;
    const byColumn = kinds.map((kind) => byKind.get(kind));
    return line(
      name,
      [all, ...byColumn, precisionAt1, reciprocalRank, notFound, refused].map(figure),
      widths,
    );
  });
  return [line('nDCG@5', header, widths), ...lines].join('\n');
}

function line(name: string, cells: readonly string[], widths: readonly number[]): string {
  const fitted = cells.map((cell, index) => {
    const width = widths[index] ?? LEAST_WIDTH;
    return cell.slice(0, width - 1).padStart(width);
  });
  return name.slice(0, NAME_WIDTH - 1).padEnd(NAME_WIDTH) + fitted.join('');
}

/** Three decimals without the leading zero, as such figures are usually printed. */
function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3).replace(/^0\./, '.');
}

function byKindOrder(a: string, b: string): number {
  return kindRank(a) - kindRank(b) || (a < b ? -1 : 1);
}

function kindRank(kind: string): number {
  const index = KIND_ORDER.indexOf(kind);
  return index < 0 ? KIND_ORDER.length : index;
}
