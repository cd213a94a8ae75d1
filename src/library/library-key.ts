import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFiles } from '../snapshot/digest-files.js';

/** The folders of the code that an index comes of; in `timecode` is which seconds there may be. */
const CODE = ['corpus', 'library', 'search', 'snapshot', 'timecode'];
const SOURCE = join(import.meta.dirname, '..');
/** What says which versions of the packages there are; the image of Docker has both. */
const PACKAGE_FILES = ['package.json', 'package-lock.json'];

let code: Promise<string> | undefined;

/**
 * The part of the key for the code and the packages, as they are when they are first read: where they are replaced under a
 * running program, what that makes is still made by what it has loaded.
 *
 * @throws Error of the file system when a file of them cannot be read
 */
export function codeKey(): Promise<string> {
  if (code !== undefined) return code;
  const digest = digestCode();
  code = digest;
  // What cannot be read for now may be read the next time.
  digest.catch(() => {
    if (code === digest) code = undefined;
  });
  return digest;
}

/** Has a thread of the program take that of the program for its own. */
export function takeCodeKey(key: string): void {
  code = Promise.resolve(key);
}

/**
 * What a snapshot is made of: the data, the code and the packages that read it, and the Unicode that words are
 * compared by. With any of them the key changes, so nobody has to remember to raise a number.
 *
 * @param files - all files that are read
 * @throws Error of the file system when one cannot be read
 */
export async function libraryKey(files: readonly string[]): Promise<string> {
  const { icu = '', unicode = '' } = process.versions;
  return [await digestFiles(files), await codeKey(), icu, unicode].join('/');
}

async function digestCode(): Promise<string> {
  const root = join(SOURCE, '..');
  const present = await readdir(root);
  const packages = PACKAGE_FILES.filter((name) => present.includes(name)).map((name) => join(root, name));
  return digestFiles([...(await codeFiles()), ...packages]);
}

async function codeFiles(): Promise<string[]> {
  const folders = await Promise.all(
    CODE.map((folder) => readdir(join(SOURCE, folder), { recursive: true, withFileTypes: true })),
  );
  const code = folders.flat().filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name));
  return code.map((entry) => join(entry.parentPath, entry.name)).sort();
}
