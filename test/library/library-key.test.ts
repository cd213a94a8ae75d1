import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { libraryKey } from '../../src/library/library-key.js';
import { BUILT_SOURCE } from '../built-source.js';

/** Of a copy of the program that may be changed, and some lectures. */
let root: string;
let key: () => Promise<string>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectures-'));
  for (const [name, content] of [
    ['package.json', '{}'],
    ['package-lock.json', '{}'],
    ['a.csv', 'text'],
  ] as const)
    await writeFile(join(root, name), content);
  await cp(BUILT_SOURCE, join(root, 'dist'), { recursive: true });
  const installed = (await import(join(root, 'dist', 'library', 'library-key.js'))) as {
    libraryKey: typeof libraryKey;
  };
  key = () => installed.libraryKey([join(root, 'a.csv')]);
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
    ['of how rows are read', 'dist/corpus/parse-seconds.js'],
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

describe('a snapshot is used again', () => {
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
