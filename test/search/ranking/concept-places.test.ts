import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alternative } from '../../../src/search/query/concept.js';
import { ConceptPlaces } from '../../../src/search/ranking/concept-places.js';
import { windowAround } from '../../../src/search/ranking/window.js';
import { lengthOfRun, LONGEST_RUN } from '../../../src/search/index/runs.js';
import { PROXIMITY_REACH } from '../../../src/search/weights.js';
import { indexOf, PAUSE } from '../small-search.js';

const segmentOf = (words: number) => Array.from({ length: words }, () => 'word').join(' ');
const LENGTHS = [3, 1, 4, 2, 5, 1, 1, 3, 6, 2];
const index = indexOf([...LENGTHS.slice(0, 6).map(segmentOf), PAUSE, ...LENGTHS.slice(6).map(segmentOf)]);
const segments = LENGTHS.map((_, segment) => segment);
const positions = segments.flatMap((segment) =>
  Array.from({ length: LENGTHS[segment]! }, (_, word) => index.segmentStarts[segment]! + word),
);

function alternative(
  starts: readonly number[],
  rest: Partial<Alternative> & { length?: number } = {},
): Alternative {
  const { length = 1, ...others } = rest;
  const runs = { starts: Uint32Array.from(starts), lengths: length };
  return { kind: 'exact', weight: 1, sureness: 1, first: 0, last: 0, runs, ...others };
}

const some = fc
  .tuple(fc.subarray(positions), fc.integer({ min: 1, max: 3 }), fc.constantFrom(0.5, 1))
  .map(([starts, length, weight]) => {
    // No run goes over a pause.
    const said = starts.filter(
      (start) => positions[positions.indexOf(start) + length - 1] === start + length - 1,
    );
    return alternative(said, { length, weight });
  });
const alternatives = fc.array(some, { minLength: 1, maxLength: 3 });

describe('the places where a word of a query stands', () => {
  it('are all those in a window and no others, in order, whichever segments are asked for', () => {
    fc.assert(
      fc.property(alternatives, fc.array(fc.nat(LENGTHS.length - 1), { maxLength: 12 }), (all, asked) => {
        const places = new ConceptPlaces(all);
        for (const segment of asked) {
          const window = windowAround(index, segment);
          const byHand = all.flatMap(({ runs, weight }) =>
            Array.from(runs.starts, (start, at) => ({
              start,
              end: start + lengthOfRun(runs, at),
              strength: weight,
              sure: 1,
              spills: true,
            })),
          );
          const within = byHand.filter(({ start }) => start >= window.from && start < window.end);
          expect(places.within(window)).toEqual(within.sort((a, b) => a.start - b.start));
        }
      }),
    );
  });

  it('are counted in a segment, those that may run into it too, whichever segments are asked for', () => {
    fc.assert(
      fc.property(alternatives, fc.array(fc.nat(LENGTHS.length - 1), { maxLength: 12 }), (all, asked) => {
        const places = new ConceptPlaces(all);
        for (const segment of asked) {
          const [from, end] = [index.segmentStarts[segment]!, index.segmentEnds[segment]!];
          const byHand = all.flatMap(({ runs }) =>
            Array.from(runs.starts, (start, at) => ({ start, end: start + lengthOfRun(runs, at) })),
          );
          const within = byHand.filter((one) => one.start < end && one.end > from);
          expect(places.mostIn(index, segment)).toBe(within.length);
        }
      }),
    );
  });

  it('are counted as if they were as long as can be, where each has a length of its own', () => {
    const [start = 0] = [index.segmentStarts[9]];
    const runs = {
      starts: Uint32Array.of(start - LONGEST_RUN, start - 1, start, start + 2),
      lengths: [1, 1, 1, 1],
    };
    const places = new ConceptPlaces([alternative([], { runs })]);
    expect(places.mostIn(index, 9)).toBe(2);
  });

  it('are in every segment that a run of words touches', () => {
    fc.assert(
      fc.property(alternatives, (all) => {
        const told = new Set<number>();
        new ConceptPlaces(all).forEachSegment(index, (segment) => told.add(segment));
        const touched = segments.filter((segment) =>
          all.some(({ runs }) =>
            Array.from(runs.starts).some(
              (start, at) =>
                start < index.segmentEnds[segment]! &&
                start + lengthOfRun(runs, at) > index.segmentStarts[segment]!,
            ),
          ),
        );
        expect(segments.filter((segment) => told.has(segment))).toEqual(touched);
      }),
    );
  });

  it('are counted, with the most that one of them counts and the surest', () => {
    const { count, mostStrength, mostSure } = new ConceptPlaces([
      alternative([8, 9], { weight: 0.5, sureness: 0.9 }),
      alternative([10], {
        weight: 0.8,
        sureness: 1,
        runs: { starts: Uint32Array.of(10), lengths: 1, strengths: [0.5] },
      }),
      alternative([], { weight: 1, sureness: 1 }),
    ]);
    expect([count, mostStrength, mostSure]).toEqual([3, 0.5, 0.9]);
    const surer = { starts: Uint32Array.of(10), lengths: 1, strengths: [0], sures: [0.6] };
    const found = new ConceptPlaces([alternative([10], { runs: surer })]);
    expect([found.mostStrength, found.mostSure]).toEqual([0, 0.6]);
  });

  it('are nowhere, where nothing was found', () => {
    const { count, mostStrength, mostSure } = new ConceptPlaces([]);
    expect([count, mostStrength, mostSure]).toEqual([0, 0, 0]);
  });

  it.each([
    ['what was typed', 'exact', true],
    ['a guess by its sound', 'sound', false],
  ] as const)('of %s reach over the border: %s', (_title, kind, spills) => {
    const [place] = new ConceptPlaces([alternative([index.segmentStarts[0]!], { kind })]).within(
      windowAround(index, 0),
    );
    expect(place?.spills).toBe(spills);
  });
});

describe('what is around a segment', () => {
  it.each([
    ['the three segments to either side', 3, 0, 5],
    ['not more than three before it', 4, 1, 5],
    ['not more than three after it', 1, 0, 4],
    ['nothing before the beginning', 0, 0, 3],
    ['nothing over a pause behind it', 5, 2, 5],
    ['nothing over a pause before it', 6, 6, 9],
    ['nothing behind the end', 9, 6, 9],
  ])('is %s', (_title, segment, first, last) => {
    expect(windowAround(index, segment)).toEqual({
      segment,
      first,
      last,
      from: index.segmentStarts[first]! - LONGEST_RUN,
      end: index.segmentEnds[last]! + LONGEST_RUN + PROXIMITY_REACH,
    });
  });
});
