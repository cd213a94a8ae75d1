import { describe, expect, it } from 'vitest';
import { adjoins } from '../../src/corpus/adjoins.js';
import { makeSegment } from './make-segment.js';

describe('a phrase may run over the border of two segments', () => {
  const segment = makeSegment(10, 20);

  it.each([
    ['when the next starts where this one ends', makeSegment(20, 30), true],
    ['when one second was lost in rounding', makeSegment(21, 30), true],
    ['but not over a pause of two seconds', makeSegment(22, 30), false],
    ['when they overlap', makeSegment(15, 30), true],
    ['but not backwards', makeSegment(5, 10), false],
    ['but not into another video', makeSegment(20, 30, { videoId: 'w' }), false],
  ])('%s', (_title, next, expected) => {
    expect(adjoins(segment, next)).toBe(expected);
  });
});
