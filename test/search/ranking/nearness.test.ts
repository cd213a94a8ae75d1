import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/search/language/languages/english.js';
import type { Alternative, Plan } from '../../../src/search/query/concept.js';
import { ConceptPlaces } from '../../../src/search/ranking/concept-places.js';
import { nearGain, nearPairs } from '../../../src/search/ranking/nearness.js';
import { windowAround } from '../../../src/search/ranking/window.js';
import { PROXIMITY } from '../../../src/search/weights.js';
import { indexOf } from '../small-search.js';

const WORDS = 20;
const text = Array.from({ length: WORDS }, (_, word) => `word${word}`).join(' ');
const index = indexOf(Array<string>(4).fill(text));
const START = index.segmentStarts[1]!;

/** Where the word of a query with this number stands, counted from the start of the second segment. */
function said(concept: number, words: readonly number[], rest: Partial<Alternative> = {}): Alternative {
  const runs = { starts: Uint32Array.from(words, (word) => START + word), lengths: 1 };
  return { kind: 'exact', weight: 1, sureness: 1, first: concept, last: concept, runs, ...rest };
}

function pairsOf(alternatives: readonly Alternative[], weights: readonly number[] = [1, 1]) {
  const concepts = weights.map((weight, at) => ({
    label: String(at),
    weight,
    sureWeight: weight,
    stake: weight,
    required: false,
  }));
  const told = {
    leastSureness: 0,
    prefers: undefined,
    isLong: false,
    isShortened: false,
    isLoosened: false,
    unsaid: [],
  };
  const plan: Plan = { concepts, alternatives, language: ENGLISH, ...told };
  const places = concepts.map(
    (_, at) => new ConceptPlaces(alternatives.filter(({ first, last }) => first <= at && at <= last)),
  );
  return nearPairs(plan, places);
}

/** What a segment gains, as a share of what it gains where the words stand side by side. */
function gain(alternatives: readonly Alternative[], segment = 1): number {
  const pairs = pairsOf(alternatives);
  const [from, end] = [index.segmentStarts[segment]!, index.segmentEnds[segment]!];
  return (
    pairs.reduce((sum, pair) => sum + nearGain(pair, windowAround(index, segment), from, end), 0) / PROXIMITY
  );
}

describe('two words of a query gain', () => {
  it.each([
    ['all, side by side and in order', [3], [4], 1],
    ['half, with a word between', [3], [5], 1 / 2],
    ['a third, with two words between', [3], [6], 1 / 3],
    ['a twelfth, with eleven words between', [3], [15], 1 / 12],
    ['nothing, with twelve words between', [3], [16], 0],
    ['half, side by side in the other order', [4], [3], 1 / 2],
    ['a third, in the other order with a word between', [5], [3], 1 / 3],
    ['a thirteenth, in the other order with eleven words between', [15], [3], 1 / 13],
    ['nothing, in the other order with twelve words between', [16], [3], 0],
    ['by the nearest places', [0, 10], [5, 11, 19], 1],
    ['by the nearest places, if the second word comes first', [9, 10], [2, 8], 1 / 2],
    ['nothing, where the first word is missing', [], [4], 0],
    ['nothing, where the second word is missing', [3], [], 0],
    ['all, at the beginning', [0], [1], 1],
    ['all, at the end', [WORDS - 2], [WORDS - 1], 1],
    ['all, over the border to the next segment', [WORDS - 1], [WORDS], 1],
    ['nothing, over the border from the segment before', [-1], [0], 0],
    ['half, over the border to the next segment in the other order', [WORDS], [WORDS - 1], 1 / 2],
    ['nothing, in the segment before', [-3], [-2], 0],
    ['nothing, in the next segment', [WORDS], [WORDS + 1], 0],
  ])('%s', (_title, first, second, expected) => {
    expect(gain([said(0, first), said(1, second)])).toBeCloseTo(expected, 9);
  });

  it('as much as the weaker of the two counts', () => {
    expect(gain([said(0, [3]), said(1, [4], { weight: 0.6 })])).toBeCloseTo(0.6, 9);
    expect(gain([said(0, [3], { weight: 0.4 }), said(1, [4], { weight: 0.6 })])).toBeCloseTo(0.4, 9);
  });

  it('all, where one is within the other', () => {
    const phrase = { starts: Uint32Array.of(START + 3), lengths: 3 };
    expect(gain([said(0, [], { runs: phrase }), said(1, [4])])).toBeCloseTo(1, 9);
  });

  it('a share of the weight of the lighter one', () => {
    expect(pairsOf([said(0, [3]), said(1, [4])], [5, 2]).map(({ most }) => most)).toEqual([2 * PROXIMITY]);
  });
});

describe('words that are said as one', () => {
  const joined = (words: readonly number[], rest: Partial<Alternative> = {}) =>
    said(0, words, { kind: 'joined', last: 1, ...rest });

  it.each([
    ['gain as words side by side', [joined([3])], 1],
    ['gain as much as they count', [joined([3], { weight: 0.7 })], 0.7],
    ['gain where they start', [joined([0])], 1],
    ['gain where they start, at the end', [joined([WORDS - 1])], 1],
    ['gain nothing in another segment', [joined([-1, WORDS])], 0],
    ['gain no less for the two far apart elsewhere', [joined([3]), said(0, [8]), said(1, [12])], 1],
    [
      'gain by the two, if those count more',
      [joined([3], { weight: 0.2 }), said(0, [8]), said(1, [10])],
      0.5,
    ],
    [
      'do not hide, where they are a weak guess, that the two stand on either side',
      [joined([3], { weight: 0.2 }), said(0, [2]), said(1, [4])],
      1 / 2,
    ],
    ['are no word of their own beside another', [joined([3], { weight: 0.2 }), said(1, [4])], 0.2],
  ])('%s', (_title, alternatives, expected) => {
    expect(gain(alternatives)).toBeCloseTo(expected, 9);
  });
});

describe('pairs are made', () => {
  const numbers = (weights: readonly number[]) =>
    pairsOf([], weights).map(({ first, second }) => [first, second]);

  it.each([
    [
      'of all neighbours',
      [1, 2, 3],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['over words that tell nothing', [1, 0, 3], [[0, 2]]],
    ['of no single word', [1], []],
    ['of no words that tell nothing', [0, 0], []],
    ['of nothing', [], []],
  ])('%s', (_title, weights, expected) => {
    expect(numbers(weights)).toEqual(expected);
  });
});
