import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { snappyUncompress, type Compressors } from 'hyparquet';
import { ZSTDDecoder } from 'zstddec';

const zstandard = new ZSTDDecoder();

/** How pages are packed. Each unpacks to just the length that was checked, and no further. */
export const COMPRESSORS: Compressors = {
  SNAPPY: (input, length) => {
    const output = new Uint8Array(length);
    snappyUncompress(input, output);
    return output;
  },
  GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ZSTD: (input, length) => zstandard.decode(input, length),
};

/** To be awaited once before anything is unpacked. */
export async function prepareToUnpack(): Promise<void> {
  await zstandard.init();
}

/** @throws Error when the page is damaged or packed in another way */
export function unpackPage(packed: Uint8Array, length: number, codec: string): Uint8Array {
  if (codec === 'UNCOMPRESSED') {
    return packed;
  }
  const unpack = COMPRESSORS[codec as keyof Compressors];
  if (unpack === undefined) {
    throw new RangeError(`packed as ${codec}`);
  }
  const page = length === 0 ? new Uint8Array() : unpack(packed, length);
  if (page.length !== length) {
    throw new RangeError(`a page of ${page.length} bytes that should have ${length}`);
  }
  return page;
}
