import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What is written takes seconds; what is this old was left over by a process that is no more. */
const LEFT_OVER_AFTER_MS = 10 * 60 * 1000;
const RANDOM_BYTES = 8;
const ENDING = new RegExp(`^[.][0-9a-f]{${RANDOM_BYTES * 2}}[.]tmp$`);

/** A name beside a file for what is to take its place, which nobody else has. */
export function temporaryName(path: string): string {
  return `${path}.${randomBytes(RANDOM_BYTES).toString('hex')}.tmp`;
}

/** Removes what was to take the place of a file when the process that wrote it was ended. */
export async function removeLeftOver(path: string): Promise<void> {
  const start = basename(path);
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(start) || !ENDING.test(name.slice(start.length))) continue;
    const file = join(dirname(path), name);
    try {
      const { mtimeMs } = await stat(file);
      if (Date.now() - mtimeMs > LEFT_OVER_AFTER_MS) await rm(file);
    } catch {
      // Somebody else was quicker, or it is not ours to remove; it is in nobody's way.
    }
  }
}
