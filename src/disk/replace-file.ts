import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What is written takes seconds; what is this old was left over by a process that is no more. */
const LEFT_OVER_AFTER_MS = 60 * 60 * 1000;
const RANDOM_BYTES = 8;

/**
 * Writes a file, in place of one that may be there. Whoever reads meanwhile, and whatever breaks off meanwhile, finds
 * the old file or the new one and never half of either; of two that write at once, one stays. It is written beside
 * its place under a name that ends in `.tmp`; what crashed processes left under such names is removed.
 *
 * @param write - writes all of it to a file that is empty at first
 * @throws whatever `write` throws, and Error of the file system; nothing is left behind then
 */
export async function replaceFile(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const temporary = `${path}.${randomBytes(RANDOM_BYTES).toString('hex')}.tmp`;
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

/** Removes what crashed processes left of the same file. */
async function removeLeftOver(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  const ours = new RegExp(`^[0-9a-f]{${RANDOM_BYTES * 2}}\\.tmp$`);
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(start) || !ours.test(name.slice(start.length))) continue;
    const file = join(dirname(path), name);
    try {
      const { mtimeMs } = await stat(file);
      if (Date.now() - mtimeMs > LEFT_OVER_AFTER_MS) await rm(file);
    } catch {
      // Somebody else was quicker, or it is not ours to remove; it is in nobody's way.
    }
  }
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
    // The file itself is on the disk; at worst the one before it comes back.
  }
}
