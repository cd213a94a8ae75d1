import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../src/disk/replace-file.js';
import { dataFolder } from '../corpus/data-folder.js';

it('a file is there whole once it is written, in place of the one before', async () => {
  const folder = await dataFolder({ 'a.csv': 'before' });
  await replaceFile(join(folder, 'a.csv'), async (file) => {
    await file.writeFile('af');
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('before');
    await file.writeFile('ter');
  });
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['a.csv']);
});

it('the one before stays, and nothing else, when it cannot be written', async () => {
  const folder = await dataFolder({ 'a.csv': 'before' });
  const broken = replaceFile(join(folder, 'a.csv'), () => Promise.reject(new Error('broken off')));
  await expect(broken).rejects.toThrow('broken off');
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('before');
  await mkdir(join(folder, 'b.csv'));
  await expect(replaceFile(join(folder, 'b.csv'), (file) => writeFile(file, 'x'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['a.csv', 'b.csv']);
});
