import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Large enough that few rows lie across two chunks, small enough not to count in memory. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Reads a file piece by piece, unpacked where its name ends in `.gz`.
 *
 * @throws Error while it is read, when the file cannot be read or its packing is damaged
 */
export function openCsv(file: string): AsyncIterable<Buffer> {
  const bytes = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  if (!/\.gz$/i.test(file)) {
    return bytes;
  }
  return pipeline(bytes, createGunzip({ chunkSize: CHUNK_BYTES }), () => {
    // An error of either stream reaches whoever reads the chunks.
  });
}
