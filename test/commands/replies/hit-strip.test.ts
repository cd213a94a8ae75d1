import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../src/commands/replies/hit-strip.js';
import { makeLecture } from '../../../src/corpus/lecture.js';
import type { Passage } from '../../../src/search/excerpt/group-passages.js';
import { formatRange } from '../../../src/timecode/format-timecode.js';
import { makeSegment } from '../../corpus/make-segment.js';

/** A passage at a second, as good as the score says. */
type Found = readonly [second: number, score: number];

function spread(startSecond: number, endSecond: number, found: readonly Found[]) {
  const segments = [
    makeSegment(startSecond, startSecond + 1),
    makeSegment(Math.max(endSecond - 1, 0), endSecond),
  ];
  const lecture = makeLecture({ videoId: 'v', segments });
  const passages = found.map(([momentSecond, score]): Passage => {
    const segment = makeSegment(momentSecond, momentSecond + 10);
    const best = { lecture, segment, index: 0, score, isMatch: true, excerpt: [], momentSecond, reasons: [] };
    return { lecture, startSecond: momentSecond, endSecond: momentSecond + 10, hits: [best], best };
  });
  return spreadOf(lecture, passages);
}

/** Of a lecture of 1,000 seconds, so that each of the 20 marks stands for 50. */
const strip = (...found: Found[]) => spread(0, 1_000, found)?.strip;
const places = (...found: Found[]) =>
  spread(0, 1_000, found)?.places.map(({ firstSecond, lastSecond, url }) => {
    expect(url).toBe(makeSegment(firstSecond, firstSecond).url);
    return formatRange(firstSecond, lastSecond);
  });

describe('where in a lecture something was found', () => {
  it.each<[string, Found[], string]>([
    ['each passage at its place', [[0, 1], [999, 1]], '0:00 █░░░░░░░░░░░░░░░░░░█ 16:40'], // prettier-ignore
    ['better ones more densely', [[100, 9], [500, 6], [700, 3]], '0:00 ░░█░░░░░░░▓░░░▒░░░░░ 16:40'], // prettier-ignore
    ['several together more densely', [[100, 3], [110, 3], [120, 3], [700, 3]], '0:00 ░░█░░░░░░░░░░░▒░░░░░ 16:40'], // prettier-ignore
    ['the faintest still', [[100, 1_000], [700, 1]], '0:00 ░░█░░░░░░░░░░░▒░░░░░ 16:40'], // prettier-ignore
  ])('shows %s', (_title, found, shown) => {
    expect(strip(...found)).toBe(shown);
  });

  it.each<[string, Found[], string[]]>([
    ['the densest first', [[100, 2], [500, 9], [700, 3]], ['8:20', '11:40', '1:40']], // prettier-ignore
    ['that of several before a better one alone', [[120, 3], [100, 3], [500, 5]], ['1:40–2:00', '8:20']], // prettier-ignore
    ['passages on both sides of a border as one', [[149, 3], [151, 4], [500, 5]], ['2:29–2:31', '8:20']], // prettier-ignore
    ['a long stretch as several', [[0, 5], [50, 9], [100, 5], [150, 4], [200, 3]], ['0:00–1:40', '2:30–3:20']], // prettier-ignore
  ])('tells %s', (_title, found, told) => {
    expect(places(...found)).toEqual(told);
  });

  it.each<[string, number, Found[]]>([
    ['a single passage', 1_000, [[100, 1]]],
    ['a lecture of less than five minutes', 299, [[10, 1], [200, 1]]], // prettier-ignore
  ])('is told by the passages themselves for %s', (_title, end, found) => {
    expect(spread(0, end, found)).toBeUndefined();
  });

  it('fits into a line of a phone however long a video is, and loses no passage', () => {
    const anyLecture = fc
      .tuple(fc.nat(9_000_000), fc.integer({ min: 300, max: 1_000_000 }))
      .chain(([start, length]) =>
        fc.tuple(
          fc.constant(start),
          fc.constant(start + length),
          fc.array(
            fc.tuple(
              fc.integer({ min: start, max: start + length }),
              fc.double({ min: 0.001, max: 100, noNaN: true }),
            ),
            { minLength: 2, maxLength: 60 },
          ),
        ),
      );
    fc.assert(
      fc.property(anyLecture, ([start, end, found]) => {
        const { strip = '', places = [] } = spread(start, end, found) ?? {};
        expect(strip.length).toBeLessThanOrEqual(31);
        expect(strip).toMatch(/^[\d:]+ [░▒▓█]{9,20} [\d:]+$/);
        expect(strip).toContain('█');
        const told = places.reduce((sum, { worth }) => sum + worth, 0);
        expect(told).toBeCloseTo(found.reduce((sum, [, score]) => sum + score, 0));
      }),
    );
  });
});
