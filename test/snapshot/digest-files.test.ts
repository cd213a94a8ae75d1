import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFiles } from '../../src/snapshot/digest-files.js';
import { dataFolder } from '../corpus/data-folder.js';

type Files = [name: string, content: string][];

async function digestOf(files: Files): Promise<string> {
  const folder = await dataFolder(Object.fromEntries(files));
  return await digestFiles(files.map(([name]) => join(folder, name)));
}

const LARGE = 'x'.repeat(3_000_000);
const BEFORE: Files = [
  ['a.csv', 'one'],
  ['b.csv', LARGE],
];

describe('the digest of files', () => {
  it('is one for the same names and contents, in whatever folder', async () => {
    const digest = await digestOf(BEFORE);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await digestOf(BEFORE)).toBe(digest);
  });

  it.each<[string, Files]>([
    [
      'a name',
      [
        ['c.csv', 'one'],
        ['b.csv', LARGE],
      ],
    ],
    [
      'a letter at the end of a large file',
      [
        ['a.csv', 'one'],
        ['b.csv', `${LARGE.slice(1)}y`],
      ],
    ],
    [
      'a length',
      [
        ['a.csv', 'one'],
        ['b.csv', `${LARGE}x`],
      ],
    ],
    [
      'what moved from one file to the next',
      [
        ['a.csv', 'on'],
        ['b.csv', `e${LARGE}`],
      ],
    ],
    [
      'the order',
      [
        ['b.csv', LARGE],
        ['a.csv', 'one'],
      ],
    ],
    ['a file that is gone', [['b.csv', LARGE]]],
    ['a file that is new', [...BEFORE, ['c.csv', '']]],
  ])('is another for %s', async (_title, files) => {
    expect(await digestOf(files)).not.toBe(await digestOf(BEFORE));
  });

  it('cannot be taken of a file that is not there', async () => {
    await expect(digestFiles([join(await dataFolder({}), 'a.csv')])).rejects.toThrow('ENOENT');
  });
});
