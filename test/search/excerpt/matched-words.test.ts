import { describe, expect, it } from 'vitest';
import { matchedWords } from '../../../src/search/excerpt/matched-words.js';
import { ENGLISH } from '../../../src/search/language/languages/english.js';
import type { Alternative } from '../../../src/search/query/concept.js';
import { indexOf } from '../small-search.js';

const index = indexOf(['a b c d e', 'f g h i j', 'k l m n o']);

/** A way to find the words of a query with these numbers at some words of the second segment. */
function way(
  words: readonly number[],
  rest: Partial<Alternative> & { length?: number; strengths?: number[] } = {},
): Alternative {
  const { length = 1, strengths, ...others } = rest;
  const starts = Uint32Array.from(words, (word) => index.segmentStarts[1]! + word);
  const runs = { starts, lengths: length, ...(strengths && { strengths }) };
  return { kind: 'exact', weight: 1, sureness: 1, first: 0, last: 0, runs, ...others };
}

const matched = (alternatives: readonly Alternative[], weights: readonly number[] = [2]) =>
  matchedWords(
    index,
    {
      concepts: weights.map((weight) => ({
        label: '',
        weight,
        sureWeight: weight,
        stake: weight,
        required: false,
      })),
      alternatives,
      language: ENGLISH,
      leastSureness: 0,
      prefers: undefined,
      isLong: false,
      isShortened: false,
      isLoosened: false,
      unsaid: [],
    },
    1,
  ).map(({ word, worth }) => [word, Number(worth.toFixed(3))]);

describe('the words of a segment that answer a query', () => {
  it.each([
    ['are worth what they weigh', [way([1])], [[1, 2]]],
    [
      'are in order',
      [way([3]), way([1])],
      [
        [1, 2],
        [3, 2],
      ],
    ],
    ['are worth less where they count less', [way([1], { weight: 0.5 })], [[1, 1]]],
    ['are worth less where they are less sure', [way([1], { strengths: [0.5] })], [[1, 1]]],
    [
      'share the worth of a run',
      [way([1], { length: 2 })],
      [
        [1, 1],
        [2, 1],
      ],
    ],
    ['are those of a run from the segment before', [way([-1], { length: 2 })], [[0, 1]]],
    ['are those of a run into the next one', [way([4], { length: 2 })], [[4, 1]]],
    ['are none of those in other segments', [way([-1, 5])], []],
    ['are no much weaker matches', [way([1]), way([3], { weight: 0.59 })], [[1, 2]]],
    [
      'are weaker matches too',
      [way([1]), way([3], { weight: 0.6 })],
      [
        [1, 2],
        [3, 1.2],
      ],
    ],
    ['are weak matches where there is nothing better', [way([3], { weight: 0.1 })], [[3, 0.2]]],
    ['are worth the most that they may be', [way([1], { weight: 0.8 }), way([1])], [[1, 2]]],
    ['are worth the most, whichever comes first', [way([1]), way([1], { weight: 0.8 })], [[1, 2]]],
  ])('%s', (_title, alternatives, expected) => {
    expect(matched(alternatives)).toEqual(expected);
  });

  it.each([
    [
      'each by its own weight',
      [way([1]), way([3], { first: 1, last: 1 })],
      [2, 5],
      [
        [1, 2],
        [3, 5],
      ],
    ],
    ['none for words that tell nothing', [way([1]), way([3], { first: 1, last: 1 })], [0, 5], [[3, 5]]],
    ['words run together by the greatest', [way([1], { last: 1 })], [2, 5], [[1, 5]]],
    [
      'weak ones of one word beside strong ones of another',
      [way([1]), way([3], { first: 1, last: 1, weight: 0.2 })],
      [2, 5],
      [
        [1, 2],
        [3, 1],
      ],
    ],
    ['only those of their own word', [way([1], { first: 1, last: 1 })], [2, 0], []],
    ['only those of their own word behind it', [way([1])], [0, 2], []],
  ])('of several words of a query: %s', (_title, alternatives, weights, expected) => {
    expect(matched(alternatives, weights)).toEqual(expected);
  });
});
