import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/snapshot/read-snapshot.js';
import { SnapshotError } from '../../src/snapshot/snapshot-error.js';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.js';
import { KEY, SECTIONS, sectionsOf, snapshotPath } from './snapshot-file.js';

const WRITER = ['--import', 'tsx', '--input-type=module', '--eval'];
const MODULE = JSON.stringify(join(process.cwd(), 'src', 'snapshot', 'write-snapshot.ts'));
const LENGTH = 3_000_000;
const isRoot = process.getuid?.() === 0;

const filesBeside = (path: string) => readdir(dirname(path));

/** A process that writes a snapshot full of one number over and over, until it is killed. */
function startWriter(path: string, number: number) {
  const code = `
    const { writeSnapshot } = await import(${MODULE});
    const full = new Uint32Array(${LENGTH}).fill(${number});
    for (;;) await writeSnapshot(${JSON.stringify(path)}, ${JSON.stringify(KEY)}, { full });`;
  return spawn(process.execPath, [...WRITER, code], { stdio: 'inherit' });
}

describe('a snapshot is written whole', () => {
  it('in place of the one before, with nothing beside it', async () => {
    const path = await snapshotPath();
    await writeSnapshot(path, 'before', {});
    await writeSnapshot(path, KEY, SECTIONS);
    expect(sectionsOf(await readSnapshot(path, KEY))).toEqual(SECTIONS);
    expect(await filesBeside(path)).toEqual([basename(path)]);
  });

  it('by two at once in one process', async () => {
    const path = await snapshotPath();
    const writing = [1, 2, 3, 4].map((number) => writeSnapshot(path, KEY, { a: Uint8Array.of(number) }));
    await Promise.all(writing);
    expect(sectionsOf(await readSnapshot(path, KEY))['a']).toHaveLength(1);
    expect(await filesBeside(path)).toEqual([basename(path)]);
  });

  it('by two processes at once, even when they are killed in the middle of it', async () => {
    const path = await snapshotPath();
    await writeSnapshot(path, KEY, { full: new Uint32Array(LENGTH) });
    const writers = [startWriter(path, 1), startWriter(path, 2)];
    const seen = new Set<number>();
    try {
      while (!(seen.has(1) && seen.has(2))) {
        const full = sectionsOf(await readSnapshot(path, KEY))['full']!;
        const number = full[0]!;
        expect(full.every((other) => other === number)).toBe(true);
        seen.add(number);
      }
    } finally {
      for (const writer of writers) writer.kill('SIGKILL');
      await Promise.all(writers.map((writer) => once(writer, 'close')));
    }
    expect(sectionsOf(await readSnapshot(path, KEY))['full']).toHaveLength(LENGTH);
  });
});

describe('what a crashed process left over', () => {
  const MINUTE_MS = 60 * 1000;
  const HOUR_MS = 60 * MINUTE_MS;

  it.each<[string, string, number, boolean]>([
    ['is removed when it is old', 'lectures.snapshot.0123456789abcdef.tmp', 2 * HOUR_MS, false],
    ['stays while it may still be written', 'lectures.snapshot.0123456789abcdef.tmp', MINUTE_MS, true],
    ['stays when it is of another snapshot', 'other.snapshot.0123456789abcdef.tmp', 2 * HOUR_MS, true],
    ['stays when it is no temporary file of a snapshot', 'lectures.snapshot.old.tmp', 2 * HOUR_MS, true],
    [
      'stays when it is of somebody who adds to the name',
      'lectures.snapshot.0123456789abcdef.tmp.gz',
      2 * HOUR_MS,
      true,
    ],
  ])('%s', async (_title, name, ageMs, stays) => {
    const path = await snapshotPath();
    const file = join(dirname(path), name);
    await writeFile(file, 'half a snapsh');
    const written = new Date(Date.now() - ageMs);
    await utimes(file, written, written);
    await writeSnapshot(path, KEY, SECTIONS);
    expect((await filesBeside(path)).includes(name)).toBe(stays);
  });

  it('does not keep a new one from being written, though it is a folder', async () => {
    const path = await snapshotPath();
    const folder = `${path}.0123456789abcdef.tmp`;
    await mkdir(folder);
    await utimes(folder, 0, 0);
    await writeSnapshot(path, KEY, SECTIONS);
    expect(sectionsOf(await readSnapshot(path, KEY))).toEqual(SECTIONS);
  });
});

describe('a snapshot that cannot be written says so in one sentence and leaves nothing behind', () => {
  const failure = async (path: string) => {
    const error: unknown = await writeSnapshot(path, KEY, SECTIONS).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SnapshotError);
    return (error as SnapshotError).message;
  };

  it('when there is no such folder', async () => {
    const path = join(await snapshotPath(), 'deeper');
    expect(await failure(path)).toMatch(/^The snapshot "[^"]+" cannot be written: ENOENT: [^\n]+\.$/);
  });

  it('when a folder is in its place', async () => {
    const path = await snapshotPath();
    await mkdir(path);
    expect(await failure(path)).toMatch(/^The snapshot "[^"]+" cannot be written: [^\n]+\.$/);
    expect(await filesBeside(path)).toEqual([basename(path)]);
  });

  it.skipIf(isRoot)('when the folder is read only', async () => {
    const path = await snapshotPath();
    await chmod(dirname(path), 0o500);
    expect(await failure(path)).toMatch(/EACCES/);
    expect(await filesBeside(path)).toEqual([]);
    await chmod(dirname(path), 0o700);
  });

  it.skipIf(process.platform === 'win32')('when there is no room, and the one before stays', async () => {
    const path = await snapshotPath();
    await writeSnapshot(path, KEY, SECTIONS);
    const before = await readFile(path);
    const code = `
      const { writeSnapshot } = await import(${MODULE});
      await writeSnapshot(${JSON.stringify(path)}, 'k', { a: new Uint8Array(9_000_000) }).catch(({ name, message }) => {
        console.log(name, message);
      });`;
    // A limit on the size of files stands for a full disk; the signal it sends besides is ignored.
    const shell = `trap '' XFSZ; ulimit -f 12000; exec "$0" "$@"`;
    const child = spawn('sh', ['-c', shell, process.execPath, ...WRITER, code]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(child, 'close');
    expect(output).toMatch(/^SnapshotError The snapshot "[^"]+" cannot be written: EFBIG: [^\n]+\.\n$/);
    expect(await filesBeside(path)).toEqual([basename(path)]);
    expect(await readFile(path)).toEqual(before);
  });
});

it('a key that is too long to be one is refused', async () => {
  const path = await snapshotPath();
  await expect(writeSnapshot(path, 'k'.repeat(1024 * 1024), {})).rejects.toThrow(RangeError);
  expect(await filesBeside(path)).toEqual([]);
});
