import { appendFile, cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { libraryKey } from '../../src/library/library-key.js';
import type { loadApart } from '../../src/library/load-apart.js';
import { BUILT_SOURCE } from '../built-source.js';

/** Of a copy of the program that may be changed, and some lectures. */
let root: string;
let starts = 0;

/** How another start of the program makes it. */
async function start(): Promise<() => Promise<string>> {
  const installed = (await import(
    `${join(root, 'dist', 'library', 'library-key.js')}?start=${++starts}`
  )) as { libraryKey: typeof libraryKey };
  return () => installed.libraryKey([join(root, 'a.csv')]);
}

/** As another start of the program has it. */
async function key(): Promise<string> {
  return (await start())();
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectures-'));
  for (const [name, content] of [
    ['package.json', '{ "type": "module" }'],
    ['package-lock.json', '{}'],
    ['a.csv', 'text'],
  ] as const)
    await writeFile(join(root, name), content);
  await cp(BUILT_SOURCE, join(root, 'dist'), { recursive: true });
  await symlink(join(import.meta.dirname, '..', '..', 'node_modules'), join(root, 'node_modules'));
});

afterAll(() => rm(root, { recursive: true }));

/** Whether the key is another one when something was done. */
async function isChangedBy(change: () => Promise<unknown>): Promise<boolean> {
  const before = await key();
  await change();
  return (await key()) !== before;
}

describe('a snapshot is made anew when there is a change', () => {
  it.each([
    ['of the lectures', 'a.csv'],
    ['of what the search weighs', 'dist/search/weights.js'],
    ['of how rows are read', 'dist/corpus/rows/parse-seconds.js'],
    ['of which seconds there are', 'dist/timecode/parse-timecode.js'],
    ['of how it is loaded', 'dist/library/load-library.js'],
    ['of its format', 'dist/snapshot/layout.js'],
    ['of the packages', 'package.json'],
    ['of the packages that those need', 'package-lock.json'],
  ])('%s', async (_what, file) => {
    const path = join(root, file);
    await readFile(path);
    expect(await isChangedBy(() => appendFile(path, ' '))).toBe(true);
  });
});

it('a key is made where the code can be read again that could not be for a while', async () => {
  const started = await start();
  const [folder, away] = [join(root, 'dist', 'corpus'), join(root, 'away')];
  await rename(folder, away);
  await expect(started()).rejects.toThrow('ENOENT');
  await rename(away, folder);
  expect(await started()).toBe(await key());
});

describe('a snapshot is used again', () => {
  it('while the program runs, though its code is built anew meanwhile', async () => {
    const data = join(root, 'data');
    await cp('data/segments.csv', join(data, 'segments.csv'));
    const running = (await import(join(root, 'dist', 'library', 'load-apart.js'))) as {
      loadApart: typeof loadApart;
    };
    const isFromSnapshot = async () => (await running.loadApart({ data })).library.isFromSnapshot;
    expect(await isFromSnapshot()).toBe(false);
    const isChanged = await isChangedBy(() => appendFile(join(root, 'dist', 'search', 'weights.js'), ' '));
    expect(isChanged).toBe(true);
    expect(await isFromSnapshot()).toBe(true);
  });

  it('when nothing has changed', async () => {
    expect(await isChangedBy(() => Promise.resolve())).toBe(false);
  });

  it.each([
    ['when only a file was added that is none of the code', 'dist/search/notes.md'],
    ['when what members read has changed', 'dist/texts/english.js'],
    ['when a command has changed', 'dist/commands/search.js'],
  ])('%s', async (_what, file) => {
    expect(await isChangedBy(() => writeFile(join(root, file), 'other'))).toBe(false);
  });
});
