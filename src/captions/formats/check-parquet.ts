import { parquetMetadata, type FileMetaData, type PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { checkRuns } from './check-runs.js';
import { checkThrift } from './check-thrift.js';
import { unpackPage } from './unpack-page.js';

/** Room for repetitive tables, which pack well, and yet a limit on what a small file can unfold to. */
const LARGEST_RATIO = 64;
const SMALL_BYTES = 16 * 1024 * 1024;
/** Pages have a megabyte or so; some writers make one page of a million rows. */
const LARGEST_PAGE_BYTES = 128 * 1024 * 1024;
/** The parser goes through all columns for each group of rows; files have a few dozen of each. */
const MOST_COLUMNS_IN_GROUPS = 1_000_000;
const FOOTER_END_BYTES = 8;

/** Others are rare, and in some a few bytes can mean very many (DELTA_BYTE_ARRAY). */
const IN_DICTIONARY: readonly unknown[] = ['PLAIN_DICTIONARY', 'RLE_DICTIONARY'];
const ENCODINGS: readonly unknown[] = [
  ...IN_DICTIONARY,
  'PLAIN',
  'DELTA_BINARY_PACKED',
  'DELTA_LENGTH_BYTE_ARRAY',
  'BYTE_STREAM_SPLIT',
];

/** How much a file of a size may unfold to, in bytes or characters. */
export function mostUnfolded(bytes: Uint8Array): number {
  return bytes.length * LARGEST_RATIO + SMALL_BYTES;
}

/**
 * What is in a Parquet file beside its rows: the columns, and where their pages are.
 *
 * @throws RangeError, or whatever hyparquet throws, when it is damaged
 */
export function readParquetMetadata(bytes: Uint8Array): FileMetaData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const footerStart = bytes.length - FOOTER_END_BYTES - view.getUint32(bytes.length - FOOTER_END_BYTES, true);
  if (footerStart < 0) {
    throw new RangeError('the footer is longer than the file');
  }
  checkThrift(bytes, footerStart);
  return parquetMetadata(bytes, { geoparquet: false });
}

/**
 * Checks that the pages of some columns hold no more than their file can mean: as many rows as bytes at the most, pages
 * that are together no longer than the file and unfold in proportion to it, and in each page as many values as it says.
 *
 * @param columns - names of columns that hold one value a row
 * @throws RangeError when they do not
 */
export function checkParquetPages(
  bytes: Uint8Array,
  metadata: FileMetaData,
  columns: readonly string[],
): void {
  const budget = { bytes: mostUnfolded(bytes) };
  const { schema, row_groups } = metadata;
  atMost(schema.length * row_groups.length, MOST_COLUMNS_IN_GROUPS);
  // The first of a name counts.
  const values = schema.filter(({ type }) => type !== undefined).reverse();
  const elements = new Map(values.map((element) => [element.name, element]));
  let rows = 0;
  let packedBytes = 0;
  for (const group of row_groups) {
    rows += atMost(Number(group.num_rows), bytes.length - rows);
    for (const { meta_data: column } of group.columns) {
      const name = column?.path_in_schema[0] ?? '';
      if (column === undefined || !columns.includes(name)) {
        continue;
      }
      const start = Number(column.dictionary_page_offset ?? 0n) || Number(column.data_page_offset);
      const length = atMost(Number(column.total_compressed_size), bytes.length - atMost(start, bytes.length));
      packedBytes += atMost(length, bytes.length - packedBytes);
      checkPages(bytes.subarray(start, start + length), {
        rows: Number(group.num_rows),
        codec: column.codec,
        isOptional: elements.get(name)?.repetition_type !== 'REQUIRED',
        budget,
      });
    }
  }
}

interface Chunk {
  readonly rows: number;
  readonly codec: string;
  /** Whether a value may be missing, which its page then tells for each. */
  readonly isOptional: boolean;
  /** What is left to unfold to. */
  readonly budget: { bytes: number };
}

function checkPages(bytes: Uint8Array, chunk: Chunk): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let values = 0;
  while (values < chunk.rows && at < bytes.length - 1) {
    checkThrift(bytes, at);
    const reader = { view, offset: at };
    const header = parquetHeader(reader);
    const end = reader.offset + atMost(header.compressed_page_size, bytes.length - reader.offset);
    chunk.budget.bytes -= atMost(
      header.uncompressed_page_size,
      Math.min(chunk.budget.bytes, LARGEST_PAGE_BYTES),
    );
    values += atMost(checkPage(bytes.subarray(reader.offset, end), header, chunk), chunk.rows - values);
    at = end;
  }
}

/** @returns how many values the page has, for rows with none too */
function checkPage(packed: Uint8Array, header: PageHeader, { codec, isOptional }: Chunk): number {
  const size = header.uncompressed_page_size;
  const [first, second] = [header.data_page_header, header.data_page_header_v2];
  if (header.type === 'DICTIONARY_PAGE') {
    atMost(header.dictionary_page_header?.num_values ?? -1, size);
    return 0;
  }
  if (header.type === 'DATA_PAGE' && first !== undefined) {
    const page = unpackPage(packed, size, codec);
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const levels = isOptional ? atMost(view.getUint32(0, true), page.length) + 4 : 0;
    if (isOptional) {
      checkRuns(page, { start: 4, end: levels, width: 1, count: first.num_values });
    }
    checkValues(page.subarray(levels), first.encoding, first.num_values);
    return first.num_values;
  }
  if (header.type === 'DATA_PAGE_V2' && second !== undefined) {
    const levels = atMost(second.definition_levels_byte_length, packed.length);
    atMost(second.repetition_levels_byte_length, 0);
    if (isOptional) {
      checkRuns(packed, { start: 0, end: levels, width: 1, count: second.num_values });
    }
    const rest = packed.subarray(levels);
    const page = second.is_compressed === false ? rest : unpackPage(rest, atMost(size - levels, size), codec);
    checkValues(page, second.encoding, second.num_values - atMost(second.num_nulls, second.num_values));
    return second.num_values;
  }
  throw new RangeError('a page of an unknown kind');
}

/** The values are fewer than `count` where some are missing, which a parser that reads up to `count` does not mind. */
function checkValues(page: Uint8Array, encoding: unknown, count: number): void {
  if (!ENCODINGS.includes(encoding)) {
    throw new RangeError(`the encoding ${String(encoding)}`);
  }
  if (IN_DICTIONARY.includes(encoding) && page.length > 1) {
    checkRuns(page, { start: 1, end: page.length, width: page[0] ?? 0, count });
  }
}

function atMost(value: number, limit: number): number {
  if (!(value >= 0 && value <= limit)) {
    throw new RangeError(`a size of ${value}, where ${limit} is the most there can be`);
  }
  return value;
}
