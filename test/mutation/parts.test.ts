import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PARTS, partsAt, TOO_SLOW } from '../../mutation/parts.js';

describe('what is mutated is named by its path', () => {
  const mutated = (path: string) => partsAt(path).map(({ mutate }) => mutate);

  it.each([
    ['a folder', 'src/search/query', ['src/search/query/**/*.ts']],
    ['a folder with a slash behind it', 'src/search/query/', ['src/search/query/**/*.ts']],
    ['a folder within a part', 'src/search/language/languages', ['src/search/language/languages/**/*.ts']],
    ['a file', 'src/search/query/anchors.ts', ['src/search/query/anchors.ts']],
    ['some lines of a file', 'src/search/query/anchors.ts:10-20', ['src/search/query/anchors.ts:10-20']],
    ['a file that is a part', 'src/discord/message/custom-id.ts', ['src/discord/message/custom-id.ts']],
    ['a file beside the folders', 'src/search/finder.ts', ['src/search/finder.ts']],
    ['all parts in a folder', 'src', PARTS.map(({ mutate }) => mutate)],
  ])('%s: %s', (_title, path, expected) => {
    expect(mutated(path)).toEqual(expected);
  });

  it('together with the tests it is put to', () => {
    expect(partsAt('src/search/index-sections.ts')[0]?.root).toBe('src/search');
    expect(partsAt('src/search/query/anchors.ts')[0]?.tests).toContain('test/search/query/**/*.test.ts');
  });

  it.each(['src/reply', 'test/search', 'nowhere'])('but is none outside: %s', (path) => {
    expect(() => partsAt(path)).toThrow(path);
  });
});

it('every folder of the search is a part', async () => {
  const entries = await readdir('src/search', { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `src/search/${name}`);
  expect(PARTS.map(({ root }) => root)).toEqual(expect.arrayContaining(folders));
});

it('tests that are left out are there', async () => {
  const files = await readdir('test/search');
  for (const path of TOO_SLOW) expect(files.map((file) => `test/search/${file}`)).toContain(path);
});
