/** Writers pad the last run; this is the longest that a header of one byte can say. */
const MOST_PADDING = 512;
const LONGEST_HEADER_BYTES = 5;

/** Numbers of a fixed width in Parquet's mix of repeated values and packed ones. */
export interface Runs {
  readonly start: number;
  readonly end: number;
  /** Bits of a number, 0 to 32. */
  readonly width: number;
  /** How many numbers there are. */
  readonly count: number;
}

/**
 * Checks that the runs are no longer than the numbers there are: a parser that repeats a value as often as a run says
 * can be made to fill all memory by a few bytes.
 *
 * @throws RangeError when they are longer, or end too early
 * @see https://parquet.apache.org/docs/file-format/data-pages/encodings/
 */
export function checkRuns(bytes: Uint8Array, { start, end, width, count }: Runs): void {
  let at = start;
  let seen = 0;
  while (seen < count) {
    let header = 0;
    let place = 0;
    let byte: number;
    do {
      byte = at < end ? (bytes[at] ?? 0) : NaN;
      header += (byte & 0x7f) * 2 ** (7 * place);
      at += 1;
      place += 1;
    } while (byte >= 0x80 && place <= LONGEST_HEADER_BYTES);
    const isPacked = header % 2 === 1;
    const run = Math.floor(header / 2) * (isPacked ? 8 : 1);
    if (Number.isNaN(byte) || run > count - seen + MOST_PADDING || width > 32) {
      throw new RangeError('a run of values that is longer than the page');
    }
    at += isPacked ? (run * width) / 8 : Math.ceil(width / 8);
    seen += run;
  }
}
