import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../src/search/language/languages/english.js';
import { mostTelling } from '../../../../src/search/query/sought/most-telling.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { roleShares, sharesOfRoles } from '../../../../src/search/query/weight/word-weight.js';
import { materialOf } from '../../material-of.js';

const RARE = 'golf hotel india juliet kilo';
// Three words in 2,000 places with the five rare ones, and two more rare words.
const material = materialOf([
  RARE,
  'lima mike',
  ...Array.from({ length: 662 }, () => 'alpha bravo charlie'),
  ...Array.from({ length: 5 }, () => 'alpha bravo'),
]);

function telling(query: string, there = material) {
  const { words } = parseQuery(query);
  const terms = words.map(({ term }) => term);
  const isEmpty = sharesOfRoles(terms).every((share) => share === 0);
  return mostTelling(there, words, roleShares(terms, false, ENGLISH), isEmpty);
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
      `zulu ${RARE} bravo alpha charlie lima`,
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
    const there = materialOf([`${words} `.repeat(2_001)]);
    expect(kept(words, there)).toBe('alpha');
  });

  it('twelve words at most, of those that are said', () => {
    const unsaid = Array.from({ length: 12 }, (_, at) => `x${'y'.repeat(at)}`).join(' ');
    expect(kept(`${unsaid} ${RARE} lima mike`).split(' ')).toHaveLength(12);
    expect(kept(`${unsaid} ${RARE} lima mike`)).toContain(`${RARE} lima mike`);
    expect(telling(`${unsaid} ${RARE} lima mike`).isShortened).toBe(true);
  });

  it('each word once, by which it is not shortened', () => {
    const query = `${RARE} lima mike golf golf`;
    expect(kept(query)).toBe('hotel india juliet kilo lima mike golf');
    expect(telling(query)).toMatchObject({ isLong: true, isShortened: false });
  });
});

describe('of numbers it counts where they are said', () => {
  const said = (times: number) => [
    RARE,
    'lima mike',
    'seven '.repeat(times),
    'seven twenty one '.repeat(times),
  ];
  const unsaid = 'uu vv ww xx yy';

  it.each([
    ['one that stands in few places', `7 ${RARE} lima mike`, 997, `7 ${RARE} lima mike`],
    ['none that stands in too many as a word', `7 ${RARE} lima mike`, 998, `${RARE} lima mike`],
    ['one that stands in few places as two words', `21 ${RARE} lima mike`, 1_994, `21 ${RARE} lima mike`],
    ['none that stands in too many as two', `21 ${RARE} lima mike`, 1_995, `${RARE} lima mike`],
    ['one before what nobody says', `${RARE} lima mike ${unsaid} 7`, 1, `${RARE} lima mike uu vv ww xx 7`],
  ])('%s: %s', (_title, query, times, expected) => {
    expect(kept(query, materialOf(said(times)))).toBe(expected);
  });
});

describe('of words that only hold a sentence together', () => {
  const said = ['of a', 'the of and '.repeat(4_997), 'the of and', 'the', 'the', 'the'];
  const there = materialOf(said);

  it.each([
    ['all that stand in 10,000 places', 'the of a', 'the of a', false],
    ['the rarest of more', 'the of and a', 'of and a', true],
    ['each once', 'of a of', 'a of', false],
    ['the rarest, in however many places', 'the', 'the', false],
    ['all, beside one that tells something', 'the of and a alpha', 'the of and a alpha', false],
  ])('it is looked for %s: %s', (_title, query, expected, isShortened) => {
    expect(kept(query, there)).toBe(expected);
    expect(telling(query, there)).toMatchObject({ isLong: false, isShortened });
  });

  it('no more than stand in 10,000 places', () => {
    expect(kept('the of a', materialOf([...said, 'the']))).toBe('of a');
  });

  it('fewer where they are very many', () => {
    const query = 'the of a to in is for on';
    expect(telling(query, materialOf([...said, 'to', 'in', 'is', 'for', 'on']))).toMatchObject({
      isLong: true,
      isShortened: true,
    });
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
