import { open, stat, type FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { isMissing } from '../disk/look.js';
import {
  aligned,
  bytesOf,
  CHECKSUM_BYTES,
  decodeHeader,
  decodePrefix,
  PREFIX_BYTES,
  type Refusal,
} from './layout.js';
import { emptySection, type Section, type Sections } from './section.js';

/**
 * What reading a snapshot came to. The reasons are clauses for the operator: "it ends too early".
 *
 * - `read`: the sections, each in memory of its own, so that it can be moved to another thread and goes with it
 * - `missing`: there is no file
 * - `outdated`: it is of another format, or made from other things than the key says
 * - `damaged`: it is not what was once written
 * - `unreadable`: it may be whole, but cannot be read: not allowed, a folder, a failing disk, too little memory
 */
export type SnapshotRead =
  | { readonly kind: 'read'; readonly sections: Sections }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outdated' | 'damaged' | 'unreadable'; readonly reason: string };

/** So much is read and checked at once, for about 2 ms: other things get their turn in between. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * Reads a snapshot, if it is whole and of this key. Never throws, whatever is in the file.
 *
 * It has to be whole in the sense of an accident, not of an attack: the checksum is a CRC-32, which finds every
 * damage within 32 bits of one another and all but one in 4 billion of others. Of what Node.js has it is the quickest: 200 MB
 * take 60 to 80 ms, SHA-1 and SHA-256 take 105 and 115 ms on a processor with instructions for them, MD5 takes 280 ms.
 *
 * @param key - as given to `writeSnapshot`
 */
export async function readSnapshot(path: string, key: string): Promise<SnapshotRead> {
  let file: FileHandle | undefined;
  try {
    // Whoever opens a pipe waits until somebody writes to it.
    if (!(await stat(path)).isFile()) return { kind: 'unreadable', reason: 'it is not a file' };
    file = await open(path);
    return await readFrom(file, key);
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await file?.close();
  }
}

const ENDS_EARLY: Refusal = { kind: 'damaged', reason: 'it ends too early' };

async function readFrom(file: FileHandle, key: string): Promise<SnapshotRead> {
  const { size } = await file.stat();
  const reader = new ChecksumReader(file);

  const prefix = new Uint8Array(PREFIX_BYTES);
  if (!(await reader.fill(prefix))) return ENDS_EARLY;
  const start = decodePrefix(prefix);
  if ('reason' in start) return start;

  const header = new Uint8Array(start.headerBytes);
  if (!(await reader.fill(header))) return ENDS_EARLY;
  const layout = decodeHeader(header);
  if ('reason' in layout) return layout;
  if (layout.key !== key) return { kind: 'outdated', reason: 'it was made from other data or settings' };

  // Before memory is taken for what the header promises.
  const expected = PREFIX_BYTES + header.length + layout.bodyBytes + CHECKSUM_BYTES;
  if (size < expected) return ENDS_EARLY;
  if (size > expected) return { kind: 'damaged', reason: 'it is longer than it should be' };

  const sections: [name: string, section: Section][] = [];
  for (const { name, kind, length } of layout.sections) {
    const section = emptySection(kind, length);
    const zeros = new Uint8Array(aligned(section.byteLength) - section.byteLength);
    if (!(await reader.fill(bytesOf(section))) || !(await reader.fill(zeros))) return ENDS_EARLY;
    sections.push([name, section]);
  }
  const { checksum } = reader;
  const written = new Uint32Array(1);
  if (!(await reader.fill(bytesOf(written)))) return ENDS_EARLY;
  if (written[0] !== checksum) return { kind: 'damaged', reason: 'its checksum is wrong' };

  return { kind: 'read', sections: Object.fromEntries(sections) };
}

/** Reads on through a file. */
class ChecksumReader {
  /** Of all that was read so far. */
  checksum = 0;

  constructor(private readonly file: FileHandle) {}

  /** @returns false when the file ended before */
  async fill(target: Uint8Array): Promise<boolean> {
    let at = 0;
    while (at < target.length) {
      const length = Math.min(CHUNK_BYTES, target.length - at);
      const { bytesRead } = await this.file.read(target, at, length, null);
      if (bytesRead === 0) return false;
      this.checksum = crc32(target.subarray(at, at + bytesRead), this.checksum);
      at += bytesRead;
    }
    return true;
  }
}
