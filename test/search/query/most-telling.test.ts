import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/search/language/languages/english.js';
import { mostTelling } from '../../../src/search/query/most-telling.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';
import { roleShares } from '../../../src/search/query/word-weight.js';
import { materialOf } from '../material-of.js';

const RARE = 'golf hotel india juliet kilo';
// Three words in 3,000 places with the five rare ones, and two more rare words.
const material = materialOf([
  RARE,
  'lima mike',
  ...Array.from({ length: 996 }, () => 'alpha bravo charlie'),
  ...Array.from({ length: 4 }, () => 'alpha bravo'),
]);

function telling(query: string, there = material) {
  const { words } = parseQuery(query);
  const roles = roleShares(
    words.map(({ term }) => term),
    false,
    ENGLISH,
  );
  return mostTelling(there, words, roles);
}
const kept = (query: string, there = material) =>
  telling(query, there)
    .words.map(({ term }) => term)
    .join(' ');

describe('of a query it is looked for', () => {
  it.each([
    ['all of seven words', `${RARE} alpha bravo`, false, false],
    ['all of seven words and some that tell nothing', `what is the ${RARE} of alpha and bravo`, false, false],
    ['all of eight words, which is long', `alpha bravo charlie ${RARE}`, true, false],
    ['what tells nothing besides', `the alpha of bravo and charlie ${RARE}`, true, false],
  ])('%s: %s', (_title, query, isLong, isShortened) => {
    expect(telling(query)).toMatchObject({ isLong, isShortened });
    expect(kept(query)).toBe(query);
  });

  it.each([
    ['what is rare', `alpha bravo charlie ${RARE} lima`, `alpha charlie ${RARE} lima`],
    [
      'what is rare, wherever it stands',
      `${RARE} bravo lima charlie mike alpha`,
      `${RARE} bravo lima charlie mike`,
    ],
    [
      'what is said, before what is not',
      `nobody ${RARE} bravo alpha charlie lima`,
      `${RARE} bravo charlie lima`,
    ],
    [
      'and what tells nothing',
      `the alpha of bravo and charlie ${RARE} lima`,
      `the alpha of and charlie ${RARE} lima`,
    ],
  ])('where the places of its words are too many %s: %s', (_title, query, expected) => {
    expect(kept(query)).toBe(expected);
    expect(telling(query).isShortened).toBe(true);
  });

  it('the rarest word, in however many places it stands', () => {
    const words = 'alpha bravo charlie delta echo foxtrot golf hotel';
    const there = materialOf([`${words} `.repeat(3_001)]);
    expect(kept(words, there)).toBe('alpha');
  });

  it('sixteen words at most, of those that are said', () => {
    const unsaid = Array.from({ length: 12 }, (_, at) => `x${'y'.repeat(at)}`).join(' ');
    expect(kept(`${unsaid} ${RARE} lima mike`).split(' ')).toHaveLength(16);
    expect(kept(`${unsaid} ${RARE} lima mike`)).toContain(`${RARE} lima mike`);
    expect(telling(`${unsaid} ${RARE} lima mike`).isShortened).toBe(true);
  });

  it('each word once, by which it is not shortened', () => {
    const query = `${RARE} lima mike golf golf`;
    expect(kept(query)).toBe('hotel india juliet kilo lima mike golf');
    expect(telling(query)).toMatchObject({ isLong: true, isShortened: false });
  });
});

describe('the part of a name', () => {
  const tied = (query: string) =>
    telling(query)
      .words.filter(({ tiedToPrevious }) => tiedToPrevious)
      .map(({ term }) => term);

  it('is tied to the part before it', () => {
    expect(tied(`alpha.bravo charlie ${RARE}`)).toEqual(['bravo']);
  });

  it('and to none where that is left out', () => {
    expect(tied(`alpha.bravo.charlie ${RARE.replaceAll(' ', '.')} lima`)).not.toContain('charlie');
    expect(tied(`alpha.bravo.charlie ${RARE.replaceAll(' ', '.')} lima`)).toContain('hotel');
  });
});
