import { describe, expect, test } from 'vitest';
import { OTHER_LECTURE_GOALS } from '../../eval/goals.js';
import { parseOptions } from '../../eval/options.js';
import { QUERY_SETS } from '../../eval/query-sets.js';

const setNames = (...args: string[]) => parseOptions(args).sets.map(({ name }) => name);

describe('the command line of the evaluation', () => {
  test('measures every set when it says nothing', () => {
    expect(setNames()).toEqual(QUERY_SETS.map(({ name }) => name));
  });

  test('shows misses of the half to tune by only, unless another set is named', () => {
    expect(setNames('--misses')).toEqual(['tuning']);
    expect(setNames('--misses', '--set', 'held-back')).toEqual(['held-back']);
  });

  test('takes another transcript with its own judged queries', () => {
    expect(parseOptions(['--data', 'a.csv', '--queries', 'a.tsv', '--check']).sets).toEqual([
      { name: 'a.tsv', data: 'a.csv', queries: 'a.tsv', goals: OTHER_LECTURE_GOALS },
    ]);
  });

  test('measures ours on a database beside the others, or with other lectures around', () => {
    expect(parseOptions([])).toMatchObject({ database: false, among: undefined });
    expect(parseOptions(['--database']).database).toBe(true);
    expect(parseOptions(['--among', '5000']).among).toBe(5_000);
  });

  test.each([
    { args: ['--data', 'a.csv'], says: '--data and --queries go together' },
    { args: ['--queries', 'a.tsv'], says: '--data and --queries go together' },
    { args: ['--data', 'a.csv', '--queries', 'a.tsv', '--set', 'tuning'], says: 'without --set' },
    {
      args: ['--set', 'fourth'],
      says: 'no set is called "fourth"; there are tuning, held-back, second, third, seed-reworded-tuning',
    },
    { args: ['--among', 'many'], says: '--among takes a number of segments, not "many"' },
    { args: ['--among', '0'], says: '--among takes a number of segments' },
    { args: ['--among', '9', '--engine', 'sqlite'], says: '--among goes without --engine' },
    { args: ['--among', '9', '--database'], says: '--among goes without' },
    { args: ['--quick'], says: "Unknown option '--quick'" },
  ])('refuses $args', ({ args, says }) => {
    expect(() => parseOptions(args)).toThrow(says);
  });
});
