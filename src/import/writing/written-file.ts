import { access, constants, lstat, realpath, stat } from 'node:fs/promises';
import { unlessMissing } from '../../disk/look.js';
import { ImportError } from '../import-error.js';

/**
 * Which file is replaced where lectures are written to a path: where that is a link, what it leads to, so that the link
 * stays and nobody who reads the file by another name is left with the old one.
 *
 * @throws ImportError when the link leads nowhere, or the file is read-only: it could be replaced all the same, as only
 *   its folder needs to be writable, but whoever made it so did not want that
 * @throws Error of the file system
 */
export async function writtenFile(path: string): Promise<string> {
  if ((await unlessMissing(lstat(path))) === undefined) return path;
  const file = await unlessMissing(realpath(path));
  if (file === undefined) {
    throw new ImportError(
      `${path}: this is a link to a file that is not there. Remove the link, or import to another file with --out.`,
    );
  }
  const { mode } = await stat(file);
  const isWritable =
    (mode & 0o222) !== 0 &&
    (await access(file, constants.W_OK).then(
      () => true,
      () => false,
    ));
  if (isWritable) return file;
  throw new ImportError(
    `${path}: this file is read-only, and is left as it is. Allow writing to it, or import to another file with --out.`,
  );
}
