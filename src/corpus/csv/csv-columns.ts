import { CorpusError } from '../corpus-error.js';
import { visibleValue } from './visible-value.js';

/** What the first line of a kind of file must and may name. */
export interface ColumnNames<Name extends string> {
  /** All that are read, in lower case. */
  readonly read: readonly Name[];
  /** Those among them that must be there. */
  readonly needed: readonly Name[];
  /** What else to tell the operator when one is missing: a whole sentence. */
  readonly advice: string;
}

/** Where the columns stand in the rows of one file. */
export interface CsvColumns<Name extends string> {
  /** How many columns the first line names, those not read included. */
  readonly count: number;
  readonly places: ReadonlyMap<Name, number>;
}

const NAMES_SHOWN = 20;

/**
 * Finds the columns by the names in the first line, in any order and whatever their case; space around a name
 * does not count, and other columns are ignored.
 *
 * @param header - the fields of the first line; none when the file is empty
 * @throws CorpusError when a needed column is missing or one that is read is there twice
 */
export function findColumns<Name extends string>(
  file: string,
  header: readonly string[],
  columns: ColumnNames<Name>,
): CsvColumns<Name> {
  const names: string[] = header.map(columnName);
  const places = new Map<Name, number>();
  for (const column of columns.read) {
    const place = names.indexOf(column);
    if (place !== names.lastIndexOf(column)) {
      throw new CorpusError(
        `${file}: the first line names the column ${column} twice. Remove or rename one of them.`,
      );
    }
    if (place >= 0) {
      places.set(column, place);
    }
  }
  const missing = columns.needed.filter((column) => !places.has(column));
  if (missing.length > 0) {
    throw new CorpusError(missingColumns(file, missing, header, columns));
  }
  return { count: header.length, places };
}

/** What a column is called by a field of the first line: in lower case, without the space around it. */
export function columnName(field: string): string {
  return field.trim().toLowerCase();
}

function missingColumns(
  file: string,
  missing: readonly string[],
  header: readonly string[],
  { needed, advice }: ColumnNames<string>,
): string {
  const found = header.slice(0, NAMES_SHOWN).map((name) => `"${visibleValue(name)}"`);
  if (header.length > NAMES_SHOWN) {
    found.push('…');
  }
  return (
    `${file}: ${missing.length === 1 ? 'the column' : 'the columns'} ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing. ` +
    `The first line ${found.length === 0 ? 'is missing too, for the file is empty' : `names ${listed(found)}`}. ` +
    `It must name ${listed(needed)}, parted by commas; data/README.md says what each of them means. ` +
    advice
  );
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
