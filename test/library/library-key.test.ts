import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { libraryKey } from '../../src/library/library-key.js';
import { BUILT_SOURCE } from '../built-source.js';
import { dataFolder } from '../corpus/data-folder.js';

/** A copy of the program that may be changed, and some lectures. */
async function installation() {
  const root = await dataFolder({ 'package.json': '{}', 'package-lock.json': '{}', 'a.csv': 'text' });
  await cp(BUILT_SOURCE, join(root, 'dist'), { recursive: true });
  const installed = (await import(join(root, 'dist', 'library', 'library-key.js'))) as {
    libraryKey: typeof libraryKey;
  };
  return { root, key: () => installed.libraryKey([join(root, 'a.csv')]) };
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
    const { root, key } = await installation();
    const before = await key();
    await readFile(join(root, file));
    await appendFile(join(root, file), ' ');
    expect(await key()).not.toBe(before);
  });
});

describe('a snapshot is used again', () => {
  it.each([
    ['when nothing has changed', undefined],
    ['when only a file was added that is none of the code', 'dist/search/notes.md'],
    ['when what members read has changed', 'dist/texts/english.js'],
    ['when a command has changed', 'dist/commands/search.js'],
  ])('%s', async (_what, file) => {
    const { root, key } = await installation();
    const before = await key();
    if (file !== undefined) await writeFile(join(root, file), 'other');
    expect(await key()).toBe(before);
  });
});
