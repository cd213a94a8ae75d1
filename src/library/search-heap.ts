import { stat } from 'node:fs/promises';
import { findCsvFiles } from '../corpus/csv/csv-files.js';
import { sectionOf, type Sections } from '../snapshot/section.js';

// How much memory the search may take beside the arrays of the index, in MB. Without a limit Node.js lets hundreds
// of megabytes of what is no longer used lie about before it clears them away; with too low a one the thread ends.

const BYTES_PER_MB = 2 ** 20;

/** MB that speech takes, and some more; whether they are enough is known when the words are counted. */
const EXPECTED_LEAST_MB = 144;
const EXPECTED_PER_BYTE = 1.3;
/** Text is packed to a quarter or less. */
const BYTES_PER_PACKED = 5;

/** How much it will be as a rule, going by the size of the files. */
export async function expectedHeap(data: string): Promise<number> {
  let bytes = 0;
  for (const file of await findCsvFiles(data).catch(() => [])) {
    // What is gone or leads nowhere is told by whoever reads it.
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    bytes += size * (file.endsWith('.gz') ? BYTES_PER_PACKED : 1);
  }
  return Math.ceil(EXPECTED_LEAST_MB + (EXPECTED_PER_BYTE * bytes) / BYTES_PER_MB);
}

const NEEDED_LEAST_MB = 120;
/** 400 to 450 bytes of each are in use: of its place in the tree, in a map, among its stem's, and itself. */
const NEEDED_PER_TERM = 700;
/** A term, its stem and its ways in the tree, of two bytes a letter where it is not of Latin ones. */
const NEEDED_PER_LETTER = 6;

/** How much is needed whatever the words are, going by the distinct words. */
export function neededHeap(sections: Sections): number {
  return Math.ceil(NEEDED_LEAST_MB + termBytes(sections) / BYTES_PER_MB);
}

/** How much is needed for several libraries that take so much together, see `librarySize`. */
export function heapForAll(megabytes: number): number {
  return NEEDED_LEAST_MB + megabytes;
}

/** A segment in the thread of the program. */
const BYTES_PER_SEGMENT = 150;

/** What an open library takes in all, in MB: its arrays, its words and its segments. */
export function librarySize(sections: Sections): number {
  const segments = sectionOf(sections, 'corpus.startSeconds', Uint32Array).length;
  const arrays = Object.values(sections).reduce((sum, { byteLength }) => sum + byteLength, 0);
  return (arrays + termBytes(sections) + BYTES_PER_SEGMENT * segments) / BYTES_PER_MB;
}

function termBytes(sections: Sections): number {
  const terms = sectionOf(sections, 'terms.ends', Uint32Array).length;
  const letters = sectionOf(sections, 'terms.bytes', Uint8Array).length;
  return NEEDED_PER_TERM * terms + NEEDED_PER_LETTER * letters;
}
