import { describe, expect, test } from 'vitest';
import { percentile, summarise } from '../../bench/statistics.js';

const oneTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

describe('a percentile by nearest rank', () => {
  test.each([
    { values: [7], share: 0.5, is: 7 },
    { values: [1, 2], share: 0.5, is: 1 },
    { values: [1, 2, 3], share: 0.5, is: 2 },
    { values: [15, 20, 35, 40, 50], share: 0.3, is: 20 },
    { values: [15, 20, 35, 40, 50], share: 0.4, is: 20 },
    { values: [15, 20, 35, 40, 50], share: 1, is: 50 },
    { values: oneTo(100), share: 0.95, is: 95 },
    { values: oneTo(100), share: 0.99, is: 99 },
    { values: oneTo(40), share: 0.99, is: 40 },
    { values: oneTo(200), share: 0.99, is: 198 },
  ])('of $share is $is', ({ values, share, is }) => {
    expect(percentile(values, share)).toBe(is);
  });

  test.each([
    { values: [], share: 0.5 },
    { values: [1], share: 0 },
    { values: [1], share: 1.1 },
  ])('is refused for the share $share of $values', ({ values, share }) => {
    expect(() => percentile(values, share)).toThrow(RangeError);
  });
});

test('times are summed up in whatever order they came, and left as they were', () => {
  const times = [9, 1, ...oneTo(18).map(() => 5)];
  expect(summarise(times)).toEqual({ p50: 5, p95: 5, p99: 9, worst: 9, count: 20 });
  expect(times.slice(0, 2)).toEqual([9, 1]);
});
