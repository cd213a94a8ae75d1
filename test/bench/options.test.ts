import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../bench/options.js';

const installed = ['lecture-bot', 'minisearch'];

describe('the command line of the benchmark', () => {
  test('measures the sample and a course with all contestants when it says nothing', () => {
    expect(parseOptions([], installed)).toEqual({
      sizes: [100, 5000],
      engines: installed,
      minutes: 8,
      write: false,
    });
  });

  test('takes sizes in any order, contestants, time for each, and the wish to write', () => {
    const args = ['--sizes', '5000,100,5000', '--engines', 'minisearch', '--minutes', '20', '--write'];
    expect(parseOptions(args, installed)).toEqual({
      sizes: [100, 5000],
      engines: ['minisearch'],
      minutes: 20,
      write: true,
    });
  });

  test.each([
    { args: ['--sizes', '0'], says: '"0" is no number of segments; write them as in --sizes 100,5000' },
    { args: ['--sizes', '100,'], says: '"" is no number of segments' },
    { args: ['--sizes', '1e5'], says: '"1e5" is no number of segments' },
    {
      args: ['--engines', 'lucene'],
      says: 'no contestant is called "lucene"; there are lecture-bot, minisearch',
    },
    { args: ['--minutes', '0'], says: '"0" is no number of minutes; write it as in --minutes 8' },
    { args: ['--minutes', 'long'], says: '"long" is no number of minutes' },
    { args: ['--fast'], says: "Unknown option '--fast'" },
  ])('refuses $args', ({ args, says }) => {
    expect(() => parseOptions(args, installed)).toThrow(says);
  });
});
