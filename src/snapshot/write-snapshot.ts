import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { replaceFile } from '../disk/replace-file.js';
import { aligned, bytesOf, encodeHead } from './layout.js';
import type { Sections } from './section.js';
import { SnapshotError } from './snapshot-error.js';

/** So much is checked and written at once, for about 2 ms: other things get their turn in between. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * Writes a snapshot, whole or not at all (see `replaceFile`), in place of one that may be there.
 *
 * @param key - all that the sections depend on: digests of data, settings, version of the code
 * @param sections - must not change until this is done
 * @throws SnapshotError when the folder or the disk does not let it; nothing is left behind then
 * @throws RangeError when the key and the names take more than a megabyte
 */
export async function writeSnapshot(path: string, key: string, sections: Sections): Promise<void> {
  const head = encodeHead(key, sections);
  try {
    await replaceFile(path, (file) => writeParts(file, head, sections));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SnapshotError(`The snapshot "${path}" cannot be written: ${reason}.`, { cause });
  }
}

async function writeParts(file: FileHandle, head: Uint8Array, sections: Sections): Promise<void> {
  let checksum = 0;
  const write = async (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      const chunk = bytes.subarray(at, at + CHUNK_BYTES);
      checksum = crc32(chunk, checksum);
      // Unlike `write`, it goes on where the system took only a part.
      await file.writeFile(chunk);
    }
  };
  await write(head);
  for (const section of Object.values(sections)) {
    await write(bytesOf(section));
    await write(new Uint8Array(aligned(section.byteLength) - section.byteLength));
  }
  await write(bytesOf(Uint32Array.of(checksum)));
}
