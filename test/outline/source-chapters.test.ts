import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/corpus/segment.js';
import { joinShortest, sourceChapters } from '../../src/outline/source-chapters.js';
import { makeSegment } from '../corpus/make-segment.js';

type Named = readonly [startSecond: number, endSecond: number, chapter?: string];

const segmentsOf = (named: readonly Named[]): Segment[] =>
  named.map(([start, end, chapter]) => makeSegment(start, end, { chapter }));

describe('the chapters that segments name', () => {
  it.each<[string, readonly Named[], [first: number, end: number, titles: string][]]>([
    ['are none where nothing is named', [[0, 30], [30, 60]], [[0, 2, '']]],
    ['are none where all is one', [[0, 30, 'All'], [30, 60, 'All']], [[0, 2, '']]],
    ['are none where all but a moment is one', [[0, 30, 'All'], [30, 60], [60, 90, 'All']], [[0, 3, '']]],
    ['are runs of one title', [[0, 30, 'A'], [30, 60, 'A'], [60, 90, 'B']], [[0, 2, 'A'], [2, 3, 'B']]],
    [
      'have the short gaps after them',
      [[0, 30, 'A'], [30, 60], [60, 90, 'B'], [90, 120]],
      [[0, 2, 'A'], [2, 4, 'B']],
    ],
    ['have the short gap before the first', [[0, 30], [30, 60, 'A'], [60, 90, 'B']], [[0, 2, 'A'], [2, 3, 'B']]],
    ['go on after a short gap', [[0, 30, 'A'], [30, 60], [60, 90, 'A'], [90, 120, 'B']], [[0, 3, 'A'], [3, 4, 'B']]],
    ['leave a minute for itself', [[0, 30, 'A'], [30, 90], [90, 120, 'B']], [[0, 1, 'A'], [1, 2, ''], [2, 3, 'B']]],
    ['leave a silent minute for itself, too', [[0, 9, 'A'], [9, 10], [80, 99, 'B']], [[0, 1, 'A'], [1, 2, ''], [2, 3, 'B']]],
    [
      'never start in the same second: the first counts',
      [[0, 30, 'A'], [30, 40, 'B'], [30, 50, 'C'], [60, 90, 'C']],
      [[0, 1, 'A'], [1, 3, 'B'], [3, 4, 'C']],
    ],
    [
      'start where one of several segments names them',
      [[0, 30, 'A'], [30, 40], [30, 50, 'B'], [60, 90, 'B']],
      [[0, 1, 'A'], [1, 4, 'B']],
    ],
  ])('%s', (_title, named, expected) => {
    const stretches = sourceChapters(segmentsOf(named));
    expect(stretches.map(({ first, end, titles }) => [first, end, titles.join()])).toEqual(expected);
  }); // prettier-ignore
});

describe('joining the shortest', () => {
  it('joins neighbours that are the shortest together, and keeps their titles', () => {
    const segments = segmentsOf([[0, 100, 'A'], [100, 110, 'B'], [110, 130, 'C'], [130, 300, 'D']]); // prettier-ignore
    const joined = joinShortest(segments, sourceChapters(segments), 2);
    expect(joined).toEqual([
      { first: 0, end: 3, titles: ['A', 'B', 'C'] },
      { first: 3, end: 4, titles: ['D'] },
    ]);
  });

  it('joins thousands of chapters at once', () => {
    const segments = segmentsOf(
      Array.from({ length: 20_000 }, (_, at): Named => [at * 3, at * 3 + 3, `Chapter ${at}`]),
    );
    const joined = joinShortest(segments, sourceChapters(segments), 20);
    expect(joined).toHaveLength(20);
    expect(joined[0]?.first).toBe(0);
    expect(joined.at(-1)?.end).toBe(20_000);
    expect(joined.flatMap(({ titles }) => titles)).toHaveLength(20_000);
    expect(joined.slice(1).map(({ first }) => first)).toEqual(joined.slice(0, -1).map(({ end }) => end));
  });
});
