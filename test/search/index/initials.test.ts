import { describe, expect, it } from 'vitest';
import { buildInitials } from '../../../src/search/index/initials.js';
import { spokenLanguages } from '../../../src/search/index/spoken-languages.js';
import { indexOf, PAUSE } from '../small-search.js';

describe('the words that can be part of a name are known by their first letter and that of the next', () => {
  const index = indexOf([
    'a Contrastive predictive coding',
    PAUSE,
    'is the Élan of Ωmega 3d and in the code',
    'and card of code',
    PAUSE,
    'zebra of the xylophone',
    PAUSE,
    'zebra',
    PAUSE,
    'quartz',
    'jigsaw',
  ]);
  const initials = () => buildInitials(index, spokenLanguages(index));

  it.each([
    ['c', 'p', ['contrastive']],
    ['p', 'c', ['predictive']],
    ['c', 'c', ['code', 'card']],
    ['c', 'e', []],
    ['3', 'c', []],
    ['a', 'c', []],
    ['t', 'e', []],
    ['z', 'x', ['zebra']],
    ['z', 'q', []],
    ['q', 'j', ['quartz']],
    ['j', 'j', []],
    ['m', 'd', []],
  ])('%s %s', (letter, next, words) => {
    const positions = initials().positionsOf(letter.charCodeAt(0), next.charCodeAt(0));
    expect(Array.from(positions, (position) => index.terms[index.stream[position]!])).toEqual(words);
  });

  it('but for words that only hold a sentence together', () => {
    const of = (term: string) => initials().ofTerms[index.termIds.get(term)!];
    expect([of('a'), of('is'), of('the')]).toEqual([0, 0, 0]);
    expect([of('card'), of('3d')]).toEqual(['c'.charCodeAt(0), '3'.charCodeAt(0)]);
    // Not of ASCII: one code for all of them, which is that of no letter.
    expect(of('ωmega')).toBe(1);
  });
});

it('words that belong to the asking may be part of a name: "mean" of "mean squared error"', () => {
  const index = indexOf(['explain the mean squared error']);
  const initials = buildInitials(index, spokenLanguages(index));
  expect(Array.from(initials.positionsOf('m'.charCodeAt(0), 's'.charCodeAt(0)))).toEqual([
    index.segmentStarts[0]! + 2,
  ]);
  expect(initials.ofTerms[0]).toBe(0);
});

it('a word at the very beginning is known', () => {
  const index = { ...indexOf(['jigsaw zebra']), stream: Uint32Array.of(1, 2, 0, 1) };
  const initials = buildInitials(index, spokenLanguages(index));
  expect(Array.from(initials.positionsOf('j'.charCodeAt(0), 'z'.charCodeAt(0)))).toEqual([0]);
});
