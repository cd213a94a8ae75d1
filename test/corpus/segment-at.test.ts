import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLecture, type WholeLecture } from '../../src/corpus/lecture.js';
import { lasts, segmentAt, type SegmentAt } from '../../src/corpus/segment-at.js';
import { makeSegment } from './make-segment.js';

function lectureOf(...times: (readonly [number, number])[]): WholeLecture {
  return makeLecture({ videoId: 'v', segments: times.map(([start, end]) => makeSegment(start, end)) });
}

const oneAfterAnother = lectureOf([10, 20], [20, 30], [40, 50]);
const overlapping = lectureOf([0, 100], [10, 20], [15, 25], [60, 70], [120, 130]);

describe('what is said at a second', () => {
  it.each<[string, WholeLecture, number, SegmentAt]>([
    ['the first second of a segment is in it', oneAfterAnother, 10, { place: 'within', index: 0 }],
    ['the last second of a segment is in it', oneAfterAnother, 19, { place: 'within', index: 0 }],
    ['a fraction of a second is in it too', oneAfterAnother, 19.9, { place: 'within', index: 0 }],
    ['a border belongs to the segment that starts there', oneAfterAnother, 20, { place: 'within', index: 1 }],
    ['before the first segment the first is nearest', oneAfterAnother, 0, { place: 'before', index: 0 }],
    ['an end with nothing after it is a gap', oneAfterAnother, 30, { place: 'gap', index: 1 }],
    ['early in a gap the segment before is nearest', oneAfterAnother, 34, { place: 'gap', index: 1 }],
    ['in the middle of a gap it is the one before', oneAfterAnother, 35, { place: 'gap', index: 1 }],
    ['late in a gap the segment after is nearest', oneAfterAnother, 36, { place: 'gap', index: 2 }],
    ['the very end is past the last segment', oneAfterAnother, 50, { place: 'after', index: 2 }],
    ['long past the end the last is nearest', oneAfterAnother, 359_999, { place: 'after', index: 2 }],
    ['of overlapping segments the latest start counts', overlapping, 16, { place: 'within', index: 2 }],
    ['a shorter one that has ended gives way', overlapping, 22, { place: 'within', index: 2 }],
    ['a long one is found after others in it have ended', overlapping, 30, { place: 'within', index: 0 }],
    ['and again after later ones', overlapping, 99, { place: 'within', index: 0 }],
    ['nearest in a gap is the one that ended last', overlapping, 105, { place: 'gap', index: 0 }],
    [
      'one that ends as it starts lasts a second',
      lectureOf([5, 5], [9, 10]),
      5,
      { place: 'within', index: 0 },
    ],
    ['and no longer', lectureOf([5, 5], [9, 10]), 6, { place: 'gap', index: 0 }],
    [
      'of those that start together the longest counts',
      lectureOf([5, 9], [5, 7]),
      6,
      { place: 'within', index: 1 },
    ],
    [
      'past the end the one that ended last is nearest',
      lectureOf([0, 90], [10, 20]),
      95,
      { place: 'after', index: 0 },
    ],
  ])('%s', (_title, lecture, second, expected) => {
    expect(segmentAt(lecture, second)).toEqual(expected);
  });

  it('agrees with looking at every segment in turn', () => {
    const time = fc.tuple(fc.nat(60), fc.nat(25)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(
        fc.array(time, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -5, max: 100 }),
        (times, second) => {
          const lecture = lectureOf(...times);
          expect(segmentAt(lecture, second)).toEqual(lookAtEach(lecture, second));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

it.each([
  ['before the first words', 0, true],
  ['in its last second', 109, true],
  ['where an earlier segment outlasts the last', 119, true],
  ['at its end', 120, false],
  ['past its end', 500, false],
])('a lecture lasts beyond a second %s: %d', (_title, second, expected) => {
  expect(lasts(lectureOf([10, 120], [100, 110]), second)).toBe(expected);
});

/** The rules of `segmentAt`, one by one and without any ordering to lean on. */
function lookAtEach(lecture: WholeLecture, second: number): SegmentAt {
  const spans = lecture.segments.map(({ startSecond, endSecond }, index) => ({
    start: startSecond,
    end: Math.max(endSecond, startSecond + 1),
    index,
  }));
  const holding = spans.filter(({ start, end }) => start <= second && second < end);
  if (holding.length > 0) {
    return { place: 'within', index: Math.max(...holding.map(({ index }) => index)) };
  }
  const earlier = spans.filter(({ end }) => end <= second);
  const later = spans.filter(({ start }) => start > second);
  const sinceEarlier = Math.min(...earlier.map(({ end }) => second - end));
  const untilLater = Math.min(...later.map(({ start }) => start - second));
  const nearest =
    sinceEarlier <= untilLater
      ? Math.max(...earlier.filter(({ end }) => second - end === sinceEarlier).map(({ index }) => index))
      : Math.min(...later.filter(({ start }) => start - second === untilLater).map(({ index }) => index));
  const place = earlier.length === 0 ? 'before' : later.length === 0 ? 'after' : 'gap';
  return { place, index: nearest };
}
