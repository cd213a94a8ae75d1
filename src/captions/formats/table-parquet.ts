import { parquetReadObjects, parquetSchema, type FileMetaData } from 'hyparquet';
import { CaptionError } from '../caption-error.js';
import type { CaptionFormat } from '../caption-format.js';
import { checkParquetPages, mostUnfolded, readParquetMetadata } from './check-parquet.js';
import { findTableColumns } from './table-columns.js';
import { readTable, type TableRow } from './table.js';
import { COMPRESSORS, prepareToUnpack } from './unpack-page.js';

const CLOCK_UNITS: ReadonlyMap<string, number> = new Map([
  ['MILLIS', 1e3],
  ['MICROS', 1e6],
  ['NANOS', 1e9],
]);
const MARK = Buffer.from('PAR1');

/**
 * Rows of a data set with our columns, as Parquet. Read by hyparquet, which is plain JavaScript, kept up, and used
 * where the data sets come from. It trusts the sizes in a file, so these are checked before. Zstandard is unpacked by
 * zstddec, which is the reference code as WebAssembly: what comes with hyparquet-compressors (1.1.2) spends seconds on
 * a damaged page of a few bytes. gzip and Brotli are part of Node.js; LZ4 is not read, as hardly any data set has it.
 */
export const tableParquet: CaptionFormat = {
  name: 'rows as Parquet',
  matches: ({ bytes }) => isParquet(bytes),
  read: async ({ name, bytes, columns }) => {
    const metadata = whole(name, () => readParquetMetadata(bytes));
    const found = findTableColumns(
      name,
      whole(name, () => flatColumns(metadata)),
      columns,
    );
    await prepareToUnpack();
    const wanted = [...new Set(found.values())];
    whole(name, () => {
      checkParquetPages(bytes, metadata, wanted);
    });
    let rows: Record<string, unknown>[];
    try {
      rows = await parquetReadObjects({
        file: {
          byteLength: bytes.length,
          slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
        },
        metadata,
        columns: wanted,
        compressors: COMPRESSORS,
      });
    } catch (error) {
      throw damaged(name, error);
    }
    whole(name, () => {
      checkTexts(rows, mostUnfolded(bytes));
    });
    return readTable(tableRows(rows, clockUnits(metadata)), found);
  },
};

/** Whether a file begins as Parquet does. */
export function isParquet(bytes: Uint8Array): boolean {
  return MARK.equals(bytes.subarray(0, MARK.length));
}

/** The names of the columns that hold one value a row; a list or a structure is no text. */
function flatColumns(metadata: FileMetaData): string[] {
  return parquetSchema(metadata).children.flatMap(({ children, element }) => {
    // A damaged file may lack what the types promise.
    const name = element.name as string | undefined;
    return name === undefined || children.length > 0 || element.repetition_type === 'REPEATED' ? [] : [name];
  });
}

/** A text that stands once in the file may be that of every row. */
function checkTexts(rows: readonly Record<string, unknown>[], most: number): void {
  let characters = 0;
  for (const row of rows) {
    for (const value of Object.values(row)) {
      characters += typeof value === 'string' ? value.length : 0;
    }
    if (characters > most) {
      throw new RangeError('far more text than a file of its size can mean');
    }
  }
}

function* tableRows(
  rows: readonly Record<string, unknown>[],
  units: ReadonlyMap<string, number>,
): Generator<TableRow> {
  for (const [index, row] of rows.entries()) {
    yield {
      at: index + 1,
      valueOf: (column) => {
        const [value, unit] = [row[column], units.get(column)];
        const isNumber = typeof value === 'number' || typeof value === 'bigint';
        return unit !== undefined && isNumber ? Number(value) / unit : value;
      },
    };
  }
}

/** Columns of the type TIME, with how many of what they count make a second; hyparquet gives the bare numbers. */
function clockUnits(metadata: FileMetaData): Map<string, number> {
  const units = new Map<string, number>();
  for (const { element } of parquetSchema(metadata).children) {
    const { name, logical_type: logical, converted_type: converted } = element;
    const unit = logical?.type === 'TIME' ? logical.unit : /^TIME_(.*)/.exec(converted ?? '')?.[1];
    const perSecond = CLOCK_UNITS.get(unit ?? '');
    if (perSecond !== undefined) {
      units.set(name, perSecond);
    }
  }
  return units;
}

function whole<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw damaged(name, error);
  }
}

function damaged(name: string, cause: unknown): CaptionError {
  const reason =
    cause instanceof RangeError || String(cause).includes('parquet') ? ` (${messageOf(cause)})` : '';
  return new CaptionError(
    `${name}: the Parquet file is damaged or packed in an unusual way${reason}. Download it again, or export its rows as CSV.`,
    { cause },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
