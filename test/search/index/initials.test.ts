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
  ]);
  const initials = buildInitials(index, spokenLanguages(index));

  it.each([
    ['c', 'p', ['contrastive']],
    ['p', 'c', ['predictive']],
    ['c', 'c', ['code', 'card']],
    ['c', 'e', []],
    ['3', 'c', []],
    ['a', 'c', []],
    ['t', 'e', []],
  ])('%s %s', (letter, next, words) => {
    const positions = initials.positionsOf(letter.charCodeAt(0), next.charCodeAt(0));
    expect(Array.from(positions, (position) => index.terms[index.stream[position]!])).toEqual(words);
  });

  it('but for words that only hold a sentence together', () => {
    const of = (term: string) => initials.ofTerms[index.termIds.get(term)!];
    expect([of('a'), of('is'), of('the')]).toEqual([0, 0, 0]);
    expect(of('ωmega')).not.toBe(0);
  });
});
