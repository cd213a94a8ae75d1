import { describe, expect, it } from 'vitest';
import { findWord } from '../../../src/search/query/find-words.js';
import { foldWord } from '../../../src/search/language/tokenize.js';
import { lengthOfRun } from '../../../src/search/index/runs.js';
import { materialOf, wordsAt } from '../material-of.js';
import { PAUSE } from '../small-search.js';

const material = materialOf([
  'the jigsaw puzzle and the puzzles',
  PAUSE,
  'a rot net with ninety six weights and seven 7',
  PAUSE,
  'discriminator of the house in color',
  PAUSE,
  'skip grammars',
]);

/** How each place was found, and what stands there. */
function found(word: string): string[] {
  return findWord(material, foldWord(word), 0).alternatives.flatMap(({ kind, runs }) =>
    Array.from(runs.starts, (start, at) => `${kind}: ${wordsAt(material, start, lengthOfRun(runs, at))}`),
  );
}

describe('a word is found', () => {
  it.each([
    ['as typed', 'jigsaw', ['exact: jigsaw']],
    ['as typed, and in other forms', 'puzzle', ['exact: puzzle', 'stem: puzzles']],
    ['in other forms alone', 'puzzled', ['stem: puzzle', 'stem: puzzles']],
    ['in the other spelling', 'colour', ['stem: color']],
    ['as a number in words', '96', ['number: ninety six']],
    ['as a number in digits and in words', '7', ['exact: 7', 'number: seven']],
    ['taken apart', 'rotnet', ['joined: rot net']],
    ['taken apart, in another form', 'skipgrammar', ['joined: skip grammars']],
    ['taken apart, with a typo in it', 'skipgramnars', ['joined: skip grammars']],
    ['as the beginning of a longer one', 'discrim', ['prefix: discriminator']],
    ['as a typo', 'jigsaq', ['fuzzy: jigsaw']],
    ['as a typo of a word with several forms', 'puzzke', ['fuzzy: puzzle', 'fuzzy: puzzles']],
    ['nowhere', 'kubernetes', []],
    ['nowhere, as the beginning of nearly anything', 'di', []],
    ['nowhere, if most of the longer word is missing', 'disc', []],
    ['nowhere, as a typo in a number', '86', []],
  ])('%s: %s', (_title, word, expected) => {
    expect(found(word)).toEqual(expected);
  });
});

describe('how sure it is', () => {
  const sureness = (word: string) =>
    Math.max(...findWord(material, word, 0).alternatives.map((one) => one.sureness));

  it('a word as typed is sure', () => {
    expect(sureness('jigsaw')).toBe(1);
  });

  it.each([
    ['a typo', 'jigsaq', 'jigsaw'],
    ['a typo that is a word of English itself', 'horse', 'hoise'],
    ['a beginning', 'discrim', 'discriminator'],
    ['a shorter beginning', 'discrim', 'discriminat'],
  ])('%s is less so: %s than %s', (_title, one, other) => {
    expect(sureness(one)).toBeLessThan(sureness(other));
  });
});

it.each([
  ['said as typed', 'jigsaw', true],
  ['said in another form', 'puzzled', true],
  ['not said, but taken apart', 'rotnet', false],
  ['not said, but misspelt', 'jigsaq', false],
  ['not said, and a word of its own', 'horse', false],
])('a word is known to be %s: %s', (_title, word, isSaid) => {
  expect(findWord(material, word, 0).isSaid).toBe(isSaid);
});
