import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { aligned, bytesOf, encodeHead } from './layout.js';
import { removeLeftOver, temporaryName } from './left-over.js';
import type { Sections } from './section.js';
import { SnapshotError } from './snapshot-error.js';

/** So much is checked and written at once, for about 2 ms: other things get their turn in between. */
const CHUNK_BYTES = 4 * 1024 * 1024;

/**
 * Writes a snapshot, in place of one that may be there. Whoever reads meanwhile, and whatever breaks off meanwhile,
 * finds the old file or the new one and never half of either; of two that write at once, one stays.
 *
 * @param key - all that the sections depend on: digests of data, settings, version of the code
 * @param sections - must not change until this is done
 * @throws SnapshotError when the folder or the disk does not let it; nothing is left behind then
 * @throws RangeError when the key and the names take more than a megabyte
 */
export async function writeSnapshot(path: string, key: string, sections: Sections): Promise<void> {
  const head = encodeHead(key, sections);
  const temporary = temporaryName(path);
  await removeLeftOver(path);
  try {
    const file = await open(temporary, 'wx');
    try {
      await writeParts(file, head, sections);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {
      // What let no file be written may not let it be removed either; the first reason is the one to tell.
    });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SnapshotError(`The snapshot "${path}" cannot be written: ${reason}.`, { cause });
  }
  await syncFolder(dirname(path));
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

/** Makes the new name last through a power cut, where the system can: not all can open a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is on the disk; at worst the snapshot before it comes back.
  }
}
