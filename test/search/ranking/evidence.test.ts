import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/search/ranking/concept-places.js';
import { evidenceIn, mostSaid, mostSaidBeside } from '../../../src/search/ranking/evidence.js';
import { windowAround } from '../../../src/search/ranking/window.js';
import { SPILL, SPILL_BESIDE_OWN, SPILL_OF_RUN, SURENESS_OF_NEIGHBOUR } from '../../../src/search/weights.js';
import { indexOf } from '../small-search.js';

const WORDS = 10;
const index = indexOf(Array<string>(9).fill('a b c d e f g h i j'));
/** The segment that is looked at; it has four to either side. */
const HERE = 4;
const window = windowAround(index, HERE);
const ALL_AROUND = SPILL.length;

/** A place at a word of a segment. */
function place(segment: number, word: number, rest: Partial<Place> & { length?: number } = {}): Place {
  const { length = 1, strength = 1, sure = strength, spills = true } = rest;
  const start = index.segmentStarts[segment]! + word;
  return { start, end: start + length, strength, sure, spills };
}
const said = (places: readonly Place[], reach = ALL_AROUND) => evidenceIn(index, window, places, reach).said;
const own = (places: readonly Place[]) => evidenceIn(index, window, places, ALL_AROUND).own;
const sure = (places: readonly Place[]) => evidenceIn(index, window, places, ALL_AROUND).sure;
const [next = 0, second = 0, third = 0] = SPILL;

describe('what a segment says of a word', () => {
  it.each([
    ['nothing, where the word is nowhere', [], 0],
    ['1, for once and clearly', [place(HERE, 3)], 1],
    ['1, for its first word', [place(HERE, 0)], 1],
    ['1, for its last word', [place(HERE, WORDS - 1)], 1],
    ['half, for something that is half as good', [place(HERE, 3, { strength: 0.5 })], 0.5],
    ['more for twice, but not twice as much', [place(HERE, 3), place(HERE, 7)], 1.2],
    ['less more for a third time', [place(HERE, 1), place(HERE, 3), place(HERE, 7)], 9 / 7],
    ['no less for a weak match beside', [place(HERE, 3), place(HERE, 7, { strength: 0.5 })], 1.125],
    ['some, if the segment before it says it', [place(HERE - 1, 3)], next],
    ['some, if the segment after it says it', [place(HERE + 1, 3)], next],
    ['less from two segments away', [place(HERE - 2, 3)], second],
    ['less from two segments on', [place(HERE + 2, 3)], second],
    ['least from three segments away', [place(HERE - 3, 3)], third],
    ['nothing from four segments away', [place(HERE - 4, 3)], 0],
    ['from both sides together', [place(HERE - 1, 3), place(HERE + 1, 3)], 2 * next],
    ['no more for a neighbour that says it often', [place(HERE - 1, 1), place(HERE - 1, 3)], next],
    ['less for a neighbour that hardly says it', [place(HERE - 1, 1, { strength: 0.5 })], next / 2],
    [
      'and a little for a neighbour beside what it says itself',
      [place(HERE, 3), place(HERE + 1, 3)],
      1 + next * SPILL_BESIDE_OWN,
    ],
    [
      'the more for a neighbour the less it says itself',
      [place(HERE, 3, { strength: 0.5 }), place(HERE + 1, 3)],
      0.5 + next * (1 - (1 - SPILL_BESIDE_OWN) / 2),
    ],
    [
      'no less than a little for a neighbour, however often it says it itself',
      [place(HERE, 1), place(HERE, 3), place(HERE + 1, 3)],
      1.2 + next * SPILL_BESIDE_OWN,
    ],
  ])('is %s', (_title, places, expected) => {
    expect(said(places)).toBeCloseTo(expected, 9);
  });

  it.each([
    [0, 0],
    [1, next],
    [2, next + second],
    [3, next + second + third],
  ])('counts neighbours up to %d segments away', (reach, expected) => {
    const places = [place(HERE - 3, 0), place(HERE - 2, 0), place(HERE - 1, 0)];
    expect(said(places, reach)).toBeCloseTo(expected, 9);
  });
});

describe('words that run over the border of two segments', () => {
  const over = place(HERE - 1, WORDS - 1, { length: 2 });

  it('count in the second one too, but less', () => {
    expect(own([over])).toBeCloseTo(SPILL_OF_RUN, 9);
  });

  it.each([
    ['ended with the first one', place(HERE - 1, WORDS - 2, { length: 2 })],
    ['are a guess by their sound', { ...over, spills: false }],
    ['start behind the segment', place(HERE + 1, 0, { length: 2 })],
  ])('but not if they %s', (_title, run) => {
    expect(own([run])).toBe(0);
  });

  it('count in full where they start', () => {
    expect(own([place(HERE, WORDS - 1, { length: 2 })])).toBe(1);
  });
});

describe('how sure it is that a segment means a word', () => {
  it.each([
    ['not at all, where it is nowhere', [], 0],
    ['as sure as its surest match', [place(HERE, 1, { sure: 0.3 }), place(HERE, 3, { sure: 0.7 })], 0.7],
    ['nearly as sure as the segment before it', [place(HERE - 1, 3)], SURENESS_OF_NEIGHBOUR],
    ['nearly as sure as the segment after it', [place(HERE + 1, 3)], SURENESS_OF_NEIGHBOUR],
    ['not by a segment further away', [place(HERE - 2, 3), place(HERE + 2, 3)], 0],
    [
      'by what starts in the segment before, not by what reaches over from there',
      [place(HERE - 1, WORDS - 1, { length: 2 })],
      SURENESS_OF_NEIGHBOUR,
    ],
    ['by sureness, however little it counts', [place(HERE, 3, { strength: 0.1, sure: 0.9 })], 0.9],
  ])('%s', (_title, places, expected) => {
    expect(sure(places)).toBeCloseTo(expected, 9);
  });
});

describe('the most that can be said of a word', () => {
  const often = (segment: number, strength: number) =>
    Array.from({ length: 500 }, () => place(segment, 3, { strength }));
  const around = [1, 2, 3, 5, 6, 7];

  it.each([1, 0.9, 0.5, 0.1])('is said by who never stops talking of it: %d', (strength) => {
    const beside = around.flatMap((segment) => often(segment, strength));
    const everywhere = [...beside, ...often(HERE, strength)].sort((a, b) => a.start - b.start);
    expect(said(everywhere)).toBeLessThanOrEqual(mostSaid(strength) + 1e-9);
    expect(said(everywhere)).toBeCloseTo(mostSaid(strength), 2);
    expect(said(beside)).toBeLessThanOrEqual(mostSaidBeside(strength) + 1e-9);
    expect(said(beside)).toBeCloseTo(mostSaidBeside(strength), 2);
  });
});
