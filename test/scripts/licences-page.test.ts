import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { licencesPage, type Lock } from '../../scripts/licences-page.js';

const LOCK: Lock = {
  packages: {
    '': { license: 'MIT' },
    'node_modules/zebra': { version: '2.0.0', license: 'MIT' },
    'node_modules/@scope/ant': { version: '1.0.0', license: 'Apache-2.0' },
    'node_modules/zebra/node_modules/@scope/ant': { version: '0.9.0', license: 'MIT AND ISC' },
    'node_modules/bee': { version: '1.1.0', license: 'ISC', dev: true },
    'node_modules/zebra/node_modules/cat': { version: '1.0.0', license: 'ISC' },
    'node_modules/dog/node_modules/cat': { version: '1.0.0', license: 'ISC' },
  },
};

describe('the list of licences', () => {
  it('has each package that ships once, and none that only developers need', () => {
    const rows = licencesPage(LOCK)
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    expect(rows).toEqual([
      '| @scope/ant | 0.9.0 | MIT AND ISC |',
      '| @scope/ant | 1.0.0 | Apache-2.0 |',
      '| cat | 1.0.0 | ISC |',
      '| zebra | 2.0.0 | MIT |',
    ]);
  });

  it('is not made when one has none', () => {
    const packages = { ...LOCK.packages, 'node_modules/fox': { version: '1.0.0' } };
    expect(() => licencesPage({ packages })).toThrow(
      'These have no licence in package-lock.json: node_modules/fox',
    );
  });

  it('is up to date in docs/licences.md; else `npm run licences` makes it so', async () => {
    const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;
    expect(await readFile('docs/licences.md', 'utf8')).toBe(licencesPage(lock));
  });
});
