import { readdir, stat } from 'node:fs/promises';

/** The names in a folder; none where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await unlessMissing(readdir(folder))) ?? [];
}

/** The size of a file in bytes; undefined where there is no such file. */
export async function sizeOf(file: string): Promise<number | undefined> {
  return (await unlessMissing(stat(file)))?.size;
}

/** What comes, or undefined where that failed as there is no such file or folder. */
export async function unlessMissing<T>(coming: Promise<T>): Promise<T | undefined> {
  try {
    return await coming;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether something failed as there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
