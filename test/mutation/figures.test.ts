import { expect, it } from 'vitest';
import { tableOf } from '../../mutation/figures.js';

const mutants = (fileName: string, ...statuses: string[]) => statuses.map((status) => ({ fileName, status }));

it('mutants are counted by folder, and those that a test noticed are the score', () => {
  const table = tableOf([
    ...mutants('src/search/query/anchors.ts', 'Killed', 'Killed', 'Timeout', 'Survived'),
    ...mutants('src/search/query/concept.ts', 'NoCoverage'),
    ...mutants('src/search/index/runs.ts', 'Killed', 'Ignored', 'CompileError'),
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| src/search/index | 1 | 0 | 0 | 0 | 100.0 % |',
    '| src/search/query | 2 | 1 | 1 | 1 | 60.0 % |',
    '| all | 3 | 1 | 1 | 1 | 66.7 % |',
  ]);
});

it('of no mutants there is a table all the same', () => {
  expect(tableOf([]).split('\n').slice(2)).toEqual(['| all | 0 | 0 | 0 | 0 | 0.0 % |']);
});
