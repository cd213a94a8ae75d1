import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  piecesOf,
  secondAfter,
  secondBefore,
  stretchAround,
  stretchFrom,
  type Stretch,
} from '../../../src/commands/lectures/stretch.js';
import { makeLecture, type WholeLecture } from '../../../src/corpus/lecture.js';
import { segmentAt } from '../../../src/corpus/segment-at.js';
import { makeSegment } from '../../corpus/make-segment.js';

/** A lecture of segments that start and end then. */
function lectureOf(
  ...times: readonly (readonly [start: number, end: number, text?: string])[]
): WholeLecture {
  return makeLecture({
    videoId: 'v',
    segments: times.map(([start, end, text = `from ${start}`]) =>
      makeSegment(start, end, { text, url: `https://youtu.be/v?t=${start}` }),
    ),
  });
}

const around = (lecture: WholeLecture, second: number) =>
  stretchAround(lecture, segmentAt(lecture, second).index, second);
const starts = (lecture: WholeLecture, { first, last }: Stretch) =>
  lecture.segments.slice(first, last + 1).map(({ startSecond }) => startSecond);

/** Ten minutes in segments of 30 s. */
const even = lectureOf(...Array.from({ length: 20 }, (_, index) => [30 * index, 30 * index + 30] as const));

describe('the two minutes around a moment', () => {
  it.each([
    ['in the middle', 310, [240, 270, 300, 330, 360]],
    ['at the beginning', 0, [0, 30]],
    ['at the end', 599, [510, 540, 570]],
    ['past the end, the last words', 9_000, [540, 570]],
  ])('%s', (_title, second, expected) => {
    expect(starts(even, around(even, second))).toEqual(expected);
  });

  it('leave out what is said long before and after', () => {
    const lecture = lectureOf([0, 20], [300, 320], [320, 340], [900, 920]);
    expect(starts(lecture, around(lecture, 310))).toEqual([300, 320]);
    expect(starts(lecture, around(lecture, 100))).toEqual([0]);
  });

  it('hold no more text than a message has room for', () => {
    const long = lectureOf(
      ...Array.from({ length: 9 }, (_, index) => [10 * index, 10 * index + 10, 'word '.repeat(160)] as const),
    );
    expect(starts(long, around(long, 45))).toEqual([30, 40, 50]);
  });
});

describe('reading on', () => {
  it('goes through a lecture forth and back in steps of two minutes', () => {
    const forth = [stretchFrom(even, 0)];
    for (
      let next = secondAfter(even, forth.at(-1)!);
      next !== undefined;
      next = secondAfter(even, forth.at(-1)!)
    ) {
      forth.push(stretchFrom(even, next));
    }
    expect(forth.map((stretch) => starts(even, stretch)[0])).toEqual([0, 120, 240, 360, 480]);
    const back = [];
    for (let next = secondBefore(even, forth.at(-1)!); next !== undefined;) {
      back.push(next);
      next = secondBefore(even, stretchFrom(even, next));
    }
    expect(back).toEqual([360, 240, 120, 0]);
  });

  it('skips where nothing is said', () => {
    const lecture = lectureOf([0, 20], [600, 620], [1_800, 1_820]);
    expect(secondAfter(lecture, { first: 0, last: 0 })).toBe(600);
    expect(secondBefore(lecture, { first: 2, last: 2 })).toBe(600);
  });

  it('from a second past the last words shows these', () => {
    expect(starts(even, stretchFrom(even, 9_000))).toEqual([570]);
  });
});

const anyLecture = fc
  .array(fc.tuple(fc.oneof(fc.nat(900), fc.nat(20)), fc.nat(60), fc.nat(800)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((rows) =>
    lectureOf(...rows.map(([start, lasts, size]) => [start, start + lasts, 'x'.repeat(size + 1)] as const)),
  );

describe('in any lecture', () => {
  it('the moment is in its stretch, and its pieces hold each segment once', () => {
    fc.assert(
      fc.property(anyLecture, fc.nat(1_200), (lecture, second) => {
        const { index } = segmentAt(lecture, second);
        const stretch = stretchAround(lecture, index, second);
        expect(index).toBeGreaterThanOrEqual(stretch.first);
        expect(index).toBeLessThanOrEqual(stretch.last);
        const pieces = piecesOf(lecture, stretch);
        let next = stretch.first;
        for (const piece of pieces) {
          expect(piece.first).toBe(next);
          next = piece.last + 1;
        }
        expect(next).toBe(stretch.last + 1);
        const said = lecture.segments.slice(stretch.first, stretch.last + 1).map(({ text }) => text);
        expect(pieces.map(({ text }) => text).join(' ')).toBe(said.join(' '));
      }),
    );
  });

  it('later steps leave out nothing, and earlier ones join what is shown', () => {
    fc.assert(
      fc.property(anyLecture, (lecture) => {
        let stretch = stretchAround(lecture, 0, 0);
        expect(stretch.first).toBe(0);
        let shown = 0;
        for (;;) {
          expect(stretch.first).toBe(shown);
          shown = stretch.last + 1;
          const before = secondBefore(lecture, stretch);
          if (before !== undefined) {
            const earlier = stretchFrom(lecture, before);
            expect(earlier.first).toBeLessThan(stretch.first);
            expect(earlier.last).toBeGreaterThanOrEqual(stretch.first - 1);
          } else
            expect(starts(lecture, { first: 0, last: stretch.first }).at(0)).toBe(
              starts(lecture, stretch)[0],
            );
          const after = secondAfter(lecture, stretch);
          if (after === undefined) break;
          stretch = stretchFrom(lecture, after);
        }
        expect(shown).toBe(lecture.segments.length);
      }),
    );
  });
});

describe('pieces', () => {
  it('are about half a minute each, and begin anew after a silence', () => {
    const lecture = lectureOf([0, 5], [5, 12], [12, 34], [34, 38], [60, 65], [65, 70]);
    expect(piecesOf(lecture, { first: 0, last: 5 })).toMatchObject([
      { startSecond: 0, url: 'https://youtu.be/v?t=0', text: 'from 0 from 5 from 12' },
      { startSecond: 34, text: 'from 34' },
      { startSecond: 60, text: 'from 60 from 65' },
    ]);
  });
});
