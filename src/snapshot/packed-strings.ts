import { bytesOf } from './layout.js';

/** Many strings as two arrays, which cost nothing to keep, to hand to a thread or to put into a snapshot. */
export interface PackedStrings {
  /** All of them one after the other, in UTF-8. */
  readonly bytes: Uint8Array;
  /** Where each ends in `bytes`; each starts where the one before ends. */
  readonly ends: Uint32Array;
}

const MOST_BYTES = 2 ** 32 - 1;

/**
 * Packs strings. Halves of surrogate pairs, which UTF-8 has no form for, become U+FFFD; text that was decoded from
 * UTF-8 has none.
 *
 * @throws RangeError when they take more than 4 GB
 */
export function packStrings(strings: readonly string[]): PackedStrings {
  const ends = new Uint32Array(strings.length);
  let size = 0;
  strings.forEach((string, at) => {
    size += Buffer.byteLength(string);
    ends[at] = size;
  });
  if (size > MOST_BYTES)
    throw new RangeError(`${strings.length} strings take ${size} bytes, more than 4 GB.`);
  const buffer = Buffer.from(new ArrayBuffer(size));
  let at = 0;
  for (const string of strings) at += buffer.write(string, at);
  return { bytes: bytesOf(buffer), ends };
}

/**
 * All strings, each in its own memory. To decode many at once and to cut them apart was measured to be no quicker,
 * and a single character beyond Latin-1 would make the whole of such a block take twice the memory.
 */
export function unpackStrings({ bytes, ends }: PackedStrings): string[] {
  const buffer = bufferOf(bytes);
  let start = 0;
  return Array.from(ends, (end) => {
    const string = buffer.toString('utf8', start, end);
    start = end;
    return string;
  });
}

/** One of the strings, by its number; '' beyond the last. */
export function unpackString({ bytes, ends }: PackedStrings, at: number): string {
  return bufferOf(bytes).toString('utf8', ends[at - 1] ?? 0, ends[at] ?? 0);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
