import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { removeLeftOver, temporaryName } from './left-over.js';

/**
 * Writes a file, in place of one that may be there. Whoever reads meanwhile, and whatever breaks off meanwhile, finds
 * the old file or the new one and never half of either; of two that write at once, one stays.
 *
 * @param write - writes all of it to a file that is empty at first
 * @throws whatever `write` throws, and Error of the file system; nothing is left behind then
 */
export async function replaceFile(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const temporary = temporaryName(path);
  await removeLeftOver(path);
  try {
    const file = await open(temporary, 'wx');
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {
      // What let no file be written may not let it be removed either; the first reason is the one to tell.
    });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes names in a folder last through a power cut, where the system can: not all can open a folder. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is on the disk; at worst the one before it comes back.
  }
}
