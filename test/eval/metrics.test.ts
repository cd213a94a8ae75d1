import { describe, expect, test } from 'vitest';
import { mean, ndcg, precisionAt1, reciprocalRank } from '../../eval/metrics.js';

describe('nDCG@5', () => {
  // Gains are 1, 3 and 7 for grades 1, 2 and 3; discounts 1, 1.5850, 2, 2.3219 and 2.5850.
  test.each([
    { name: 'the only answer first', ranked: [3], judged: [3], expected: 1 },
    { name: 'the only answer second: 1 / log2(3)', ranked: [0, 3], judged: [3], expected: 0.63093 },
    { name: 'the only answer fifth: 1 / log2(6)', ranked: [0, 0, 0, 0, 2], judged: [2], expected: 0.386853 },
    { name: 'the only answer sixth', ranked: [0, 0, 0, 0, 0, 3], judged: [3], expected: 0 },
    { name: 'nothing found', ranked: [], judged: [3, 2], expected: 0 },
    {
      name: 'two answers the wrong way round: (3 + 7/1.5850) / (7 + 3/1.5850)',
      ranked: [2, 3],
      judged: [3, 2],
      expected: 0.833994,
    },
    { name: 'one of two equal answers: 7 / (7 + 7/1.5850)', ranked: [3], judged: [3, 3], expected: 0.613147 },
    { name: 'five of six equal answers', ranked: [1, 1, 1, 1, 1], judged: [1, 1, 1, 1, 1, 1], expected: 1 },
    { name: 'judgements in any order', ranked: [3, 2, 1], judged: [1, 3, 2], expected: 1 },
  ])('$name', ({ ranked, judged, expected }) => {
    expect(ndcg(ranked, judged)).toBeCloseTo(expected, 5);
  });
});

describe('the first answer', () => {
  test.each([
    { name: 'explained in the first hit', ranked: [3, 0], precision: 1, reciprocal: 1 },
    { name: 'clearly treated in the first hit', ranked: [2], precision: 1, reciprocal: 1 },
    {
      name: 'only mentioned in the first hit, explained in the third',
      ranked: [1, 0, 3],
      precision: 0,
      reciprocal: 1 / 3,
    },
    { name: 'in the second hit', ranked: [0, 2], precision: 0, reciprocal: 0.5 },
    { name: 'nowhere', ranked: [0, 1], precision: 0, reciprocal: 0 },
    { name: 'nothing found', ranked: [], precision: 0, reciprocal: 0 },
  ])('$name', ({ ranked, precision, reciprocal }) => {
    expect(precisionAt1(ranked)).toBe(precision);
    expect(reciprocalRank(ranked)).toBe(reciprocal);
  });
});

describe('the mean', () => {
  test('is taken over all values', () => {
    expect(mean([0, 0.5, 1, 1])).toBe(0.625);
  });

  test('does not exist for no values', () => {
    expect(mean([])).toBeUndefined();
  });
});
