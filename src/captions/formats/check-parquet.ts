import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { checkThrift } from './check-thrift.js';

/** Room for repetitive tables, which pack well, and yet a limit on what a small file can unfold to. */
const LARGEST_RATIO = 64;
const SMALL_BYTES = 16 * 1024 * 1024;
const FOOTER_END_BYTES = 8;

/** What is in a Parquet file beside its rows: the columns, and where their pages are. */
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
 * Checks, before anything is unpacked, that the pages of some columns hold no more than their file can mean: as many
 * rows as bytes at the most, and pages of a size in proportion to the file.
 *
 * @throws RangeError when they do not
 */
export function checkParquetPages(
  bytes: Uint8Array,
  metadata: FileMetaData,
  columns: readonly string[],
): void {
  const budget = { bytes: bytes.length * LARGEST_RATIO + SMALL_BYTES };
  let rows = 0;
  for (const group of metadata.row_groups) {
    rows += atMost(Number(group.num_rows), bytes.length - rows);
    for (const { meta_data: column } of group.columns) {
      if (column !== undefined && columns.includes(column.path_in_schema[0] ?? '')) {
        const start = Number(column.dictionary_page_offset ?? 0n) || Number(column.data_page_offset);
        const end = start + atMost(Number(column.total_compressed_size), bytes.length - start);
        checkPages(bytes, atMost(start, bytes.length), end, Number(group.num_rows), budget);
      }
    }
  }
}

function checkPages(
  bytes: Uint8Array,
  start: number,
  end: number,
  rows: number,
  budget: { bytes: number },
): void {
  let at = start;
  let values = 0;
  while (values < rows && at < end - 1) {
    checkThrift(bytes, at);
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, end), offset: at };
    const header = parquetHeader(reader);
    const dictionary = header.dictionary_page_header;
    const page = header.data_page_header ?? header.data_page_header_v2;
    const size = atMost(header.uncompressed_page_size, budget.bytes);
    budget.bytes -= size;
    if (dictionary !== undefined) {
      atMost(dictionary.num_values, size);
    } else if (page?.encoding === 'DELTA_BYTE_ARRAY') {
      throw new RangeError('a packing (DELTA_BYTE_ARRAY) in which few bytes can mean very many');
    } else if (page !== undefined) {
      values += atMost(page.num_values, rows - values);
      atMost(header.data_page_header_v2?.num_nulls ?? 0, page.num_values);
    }
    at = reader.offset + atMost(header.compressed_page_size, end - reader.offset);
  }
}

function atMost(value: number, limit: number): number {
  if (!(value >= 0 && value <= limit)) {
    throw new RangeError(`a size of ${value}, where ${limit} is the most there can be`);
  }
  return value;
}
