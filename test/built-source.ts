import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The sources as they run in production: a thread of the program is started from a file of JavaScript. */
export const BUILT_SOURCE = join(import.meta.dirname, '..', 'dist', 'test');

/** Compiles them once before all tests. */
export default async function buildSource(): Promise<void> {
  const source = join(import.meta.dirname, '..', 'src');
  const files = await readdir(source, { recursive: true });
  await rm(BUILT_SOURCE, { recursive: true, force: true });
  await build({
    entryPoints: files.filter((file) => file.endsWith('.ts')).map((file) => join(source, file)),
    outdir: BUILT_SOURCE,
    format: 'esm',
    platform: 'node',
    sourcemap: 'inline',
  });
}
