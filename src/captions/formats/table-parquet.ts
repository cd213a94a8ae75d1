import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parquetReadObjects, parquetSchema, type Compressors, type FileMetaData } from 'hyparquet';
import { decompressLz4, decompressLz4Raw, decompressZstd } from 'hyparquet-compressors';
import type { CaptionFormat } from '../caption-format.js';
import { CaptionError } from '../caption-error.js';
import { findTableColumns, readTable, type TableRow } from '../table.js';
import { checkParquetPages, readParquetMetadata } from './check-parquet.js';

const MARK = Buffer.from('PAR1');

/** Each unpacks to just the length that was checked, and no further. Snappy is part of hyparquet. */
const COMPRESSORS: Compressors = {
  GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ZSTD: (input, length) => decompressZstd(input, new Uint8Array(length)),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};

/**
 * Rows of a data set with our columns, as Parquet. Read by hyparquet, which is plain JavaScript, kept up, and used
 * where the data sets come from; its companion unpacks Zstandard and LZ4, and Node.js itself gzip and Brotli. It
 * trusts the sizes in a file, so these are checked before.
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
    return readTable(tableRows(rows), found);
  },
};

/** Whether a file begins as Parquet does. */
export function isParquet(bytes: Uint8Array): boolean {
  return MARK.equals(bytes.subarray(0, MARK.length));
}

/** The names of the columns that hold one value a row; a list or a structure is no text. */
function flatColumns(metadata: FileMetaData): string[] {
  return parquetSchema(metadata)
    .children.filter(
      ({ children, element }) => children.length === 0 && element.repetition_type !== 'REPEATED',
    )
    .map(({ element }) => element.name);
}

function* tableRows(rows: readonly Record<string, unknown>[]): Generator<TableRow> {
  for (const [index, row] of rows.entries()) {
    yield { at: index + 1, valueOf: (column) => row[column] };
  }
}

function whole<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw damaged(name, error);
  }
}

function damaged(name: string, cause: unknown): CaptionError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CaptionError(
    `${name}: the Parquet file cannot be read (${reason}). Download it again, or export its rows as CSV.`,
    { cause },
  );
}
