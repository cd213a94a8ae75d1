import { isUtf8 } from 'node:buffer';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** A row of a CSV file; an empty line is a row of one empty field. */
export interface CsvRow {
  readonly kind: 'row';
  /** The line of the file where the row starts, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** False where some bytes of the row are no UTF-8; they stand as U+FFFD in the fields. */
  readonly isUtf8: boolean;
}

/** A line that is no row because its quotes are not as CSV has them. */
export interface BrokenLine {
  readonly kind: 'broken';
  readonly line: number;
  /** The start of the line as it stands in the file. */
  readonly text: string;
}

/** A quote that is not closed within this many bytes is taken for a mistake, not for a very long field. */
const LARGEST_ROW_BYTES = 1024 * 1024;

/** The marks at the start of a UTF-16 file, low byte first and high byte first. */
const UTF16_MARKS = ['fffe', 'feff'];

const SHOWN_BYTES = 400;
const NEWLINE = 0x0a;

/**
 * Splits a CSV file into rows as it is read. A line with broken quotes (left open, or a quote in the middle of
 * a field) is given out as such, and reading goes on with the line below it, so that one slip of the pen does
 * not cost the rest of the file.
 *
 * @throws Error when the file is in UTF-16, and whatever the chunks throw
 */
export async function* readCsvRows(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<CsvRow | BrokenLine> {
  const splitter = new RowSplitter();
  for await (const chunk of chunks) {
    yield* splitter.add(chunk);
  }
  yield* splitter.end();
}

interface ParsedRecord {
  readonly fields: readonly string[];
  /** Offsets in the block of bytes. */
  readonly start: number;
  readonly end: number;
}

/** Cuts what has arrived at line ends, because csv-parse then has whole rows but for those in open quotes. */
class RowSplitter {
  /** Bytes that do not make a whole row yet. */
  #rest: Buffer = Buffer.alloc(0);
  #line = 1;
  /** Within a line too long to keep, of which the rest is passed over. */
  #isInLongLine = false;

  add(chunk: Buffer): (CsvRow | BrokenLine)[] {
    let bytes = chunk;
    if (this.#isInLongLine) {
      const lineEnd = chunk.indexOf(NEWLINE) + 1;
      if (lineEnd === 0) {
        return [];
      }
      bytes = chunk.subarray(lineEnd);
      this.#isInLongLine = false;
      this.#line += 1;
    }
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    if (this.#line === 1 && UTF16_MARKS.includes(this.#rest.toString('hex', 0, 2))) {
      throw new Error('the file is in UTF-16; save it as UTF-8');
    }
    const items = this.#takeRows(this.#rest.lastIndexOf(NEWLINE) + 1, false);
    if (this.#rest.length > LARGEST_ROW_BYTES && !this.#rest.includes(NEWLINE)) {
      items.push({ kind: 'broken', line: this.#line, text: shown(this.#rest) });
      this.#rest = Buffer.alloc(0);
      this.#isInLongLine = true;
    }
    return items;
  }

  end(): (CsvRow | BrokenLine)[] {
    return this.#takeRows(this.#rest.length, true);
  }

  /** Takes the rows within the first `length` bytes of the rest; a quote left open may close in later chunks. */
  #takeRows(length: number, isEnd: boolean): (CsvRow | BrokenLine)[] {
    const items: (CsvRow | BrokenLine)[] = [];
    const isAllUtf8 = isUtf8(this.#rest.subarray(0, length));
    let remaining = length;
    while (remaining > 0) {
      const block = this.#rest.subarray(0, remaining);
      const { records, error } = parseRecords(block, this.#line === 1);
      for (const { fields, start, end } of records) {
        const bytes = block.subarray(start, end);
        items.push({ kind: 'row', line: this.#line, fields, isUtf8: isAllUtf8 || isUtf8(bytes) });
        this.#line += countNewlines(bytes);
      }
      let used = error === undefined ? remaining : (records.at(-1)?.end ?? 0);
      const isOpen = error?.code === 'CSV_QUOTE_NOT_CLOSED' && remaining - used <= LARGEST_ROW_BYTES;
      if (error !== undefined && !(isOpen && !isEnd)) {
        const broken = block.subarray(used);
        items.push({ kind: 'broken', line: this.#line, text: shown(broken) });
        used += broken.indexOf(NEWLINE) + 1 || broken.length;
        this.#line += 1;
      }
      this.#rest = this.#rest.subarray(used);
      remaining -= used;
      if (isOpen && !isEnd) {
        break;
      }
    }
    return items;
  }
}

/** Parses up to the first error: what was read before it is good. */
function parseRecords(block: Buffer, isFileStart: boolean): { records: ParsedRecord[]; error?: CsvError } {
  const records: ParsedRecord[] = [];
  let start = 0;
  try {
    parse(block, {
      bom: isFileStart,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      on_record: (fields: string[], { bytes }) => {
        records.push({ fields, start, end: bytes });
        start = bytes;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) {
      return { records, error };
    }
    throw error;
  }
  return { records };
}

function countNewlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
    count += 1;
  }
  return count;
}

function shown(bytes: Buffer): string {
  const lineEnd = bytes.indexOf(NEWLINE);
  return bytes.toString('utf8', 0, Math.min(SHOWN_BYTES, lineEnd < 0 ? bytes.length : lineEnd)).trimEnd();
}
