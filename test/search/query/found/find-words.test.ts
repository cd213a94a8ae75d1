import { describe, expect, it } from 'vitest';
import { findWord } from '../../../../src/search/query/found/find-words.js';
import type { EnginePart } from '../../../../src/search/parts.js';
import { ENGLISH } from '../../../../src/search/language/languages/english.js';
import { LANGUAGES } from '../../../../src/search/language/languages/index.js';
import { loadSpokenEnglish } from '../../../../src/search/language/spoken-english.js';
import { KIND_WEIGHTS, OTHER_SEGMENTS } from '../../../../src/search/weights.js';
import { foldWord } from '../../../../src/search/language/tokenize.js';
import { lengthOfRun } from '../../../../src/search/index/runs.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

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

describe('what it counts, and how sure it is', () => {
  /** Each way to find a word: what stands there, what it counts beside one of its kind as typed, how sure it is. */
  function ways(
    said: readonly string[],
    word: string,
    { language = ENGLISH, without = [] as EnginePart[] } = {},
  ) {
    const there = { ...materialOf(said), without: new Set(without) };
    return findWord(there, word, 0, { language }).alternatives.map(({ kind, weight, sureness, runs }) => {
      const text = wordsAt(there, runs.starts[0]!, lengthOfRun(runs, 0));
      return [
        `${kind}: ${text}`,
        Number((weight / KIND_WEIGHTS[kind]).toFixed(3)),
        Number(sureness.toFixed(3)),
      ];
    });
  }
  const shareOf = (other: number, typed: number, segments: number) =>
    Number(
      (
        Math.log((segments + OTHER_SEGMENTS + 1) / (other + 0.5)) /
        Math.log((segments + OTHER_SEGMENTS + 1) / (typed + 0.5))
      ).toFixed(3),
    );
  const GERMAN = LANGUAGES.find(({ code }) => code === 'de')!;

  it('another form counts less if it is said more', () => {
    const said = ['a puzzle and puzzles', 'the puzzles', 'more puzzles'];
    const share = shareOf(3, 1, 3);
    expect(ways(said, 'puzzle')).toEqual([
      ['exact: puzzle', 1, 1],
      ['stem: puzzles', share, share],
    ]);
    expect(ways(said, 'puzzles')).toEqual([
      ['exact: puzzles', 1, 1],
      ['stem: puzzle', 1, 1],
    ]);
  });

  it('another form counts less if everybody says it more, where the word as typed is never said', () => {
    const english = loadSpokenEnglish();
    const share = Math.log(english.share('color')) / Math.log(english.share('colorization'));
    expect(ways(['in color'], 'colorization')).toEqual([
      ['stem: color', Number(share.toFixed(3)), Number(share.toFixed(3))],
    ]);
    expect(ways(['the colorization'], 'color')).toEqual([['stem: colorization', 1, 1]]);
  });

  it.each([
    [
      'the beginning, by how much of the word it is',
      ['a discriminator'],
      'discrim',
      [['prefix: discriminator', 0.769, 0.538]],
    ],
    ['the beginning that is a word itself, less', ['a carpet'], 'car', [['prefix: carpet', 0.225, 0.15]]],
    ['the beginning of two fifths', ['a zorqonving'], 'zorq', [['prefix: zorqonving', 0.7, 0.4]]],
    ['no shorter beginning', ['a zorqonvings'], 'zorq', []],
    ['the beginning of three letters', ['an xqzw'], 'xqz', [['prefix: xqzw', 0.875, 0.75]]],
    ['no beginning of two letters', ['an xqz'], 'xq', []],
    [
      'a typo, by how likely it is, and its other forms less',
      ['a puzzle or puzzles'],
      'puzzke',
      [
        ['fuzzy: puzzle', 0.84, 0.84],
        ['fuzzy: puzzles', 0.714, 0.84],
      ],
    ],
    ['a typo that is a word itself, less', ['a house'], 'horse', [['fuzzy: house', 0.156, 0.156]]],
    [
      'the likelier of two typos, however often the other is said',
      ['a jigsap a jigsap a jigsap', 'a jigsaw'],
      'jigsaq',
      [['fuzzy: jigsaw', 0.84, 0.84]],
    ],
    [
      'both of two typos that are as likely',
      ['matrax matrix'],
      'matrex',
      [
        ['fuzzy: matrax', 0.94, 0.94],
        ['fuzzy: matrix', 0.94, 0.94],
      ],
    ],
    ['a typo in four letters', ['a zorqy'], 'zoqy', [['fuzzy: zorqy', 0.565, 0.565]]],
    ['no typo in three letters', ['a zorq'], 'zoq', []],
    ['one typo in five letters', ['a zodel'], 'zadel', [['fuzzy: zodel', 0.88, 0.88]]],
    ['not two in five letters', ['a zodel'], 'zadal', []],
    ['two in six letters', ['a jigsaw'], 'jagsew', [['fuzzy: jigsaw', 0.64, 0.64]]],
    ['not three in eleven letters', ['a convolution'], 'canvulation', []],
    ['three in twelve letters', ['a segmentation'], 'sagmantetion', [['fuzzy: segmentation', 0.79, 0.79]]],
    ['no word that is hardly like it', ['a zorqy'], 'zorab', []],
    ['no word of four letters of which the first is another', ['a zoqy'], 'goqy', []],
    ['one that is a word of talk alone, less too', ['an infit'], 'innit', [['fuzzy: infit', 0.156, 0.156]]],
    [
      'one that is a word of dictionaries alone, less too',
      ['a phonema'],
      'phoneme',
      [['fuzzy: phonema', 0.295, 0.295]],
    ],
  ] satisfies [string, string[], string, unknown[]][])('%s', (_title, said, word, expected) => {
    expect(ways(said, word)).toEqual(expected);
  });

  it('nothing where it is an empty word of another language', () => {
    const there = materialOf(
      ['wir haben die Zellen und die Kerne', 'das ist die Faltung und nicht die Netze'],
      ['the cells die when they are told to die', 'and all of them die in the end'],
    );
    for (const word of ['und', 'haben']) {
      expect(findWord(there, word, 0, { language: ENGLISH })).toEqual({
        alternatives: [],
        segments: 0,
        isSaid: false,
      });
      expect(findWord(there, word, 0, { language: GERMAN }).alternatives).toHaveLength(1);
    }
  });

  it('a typo in a language of which nobody counted the words is always a little doubtful', () => {
    expect(ways(['a jigsaw'], 'jigsaq', { language: GERMAN })).toEqual([['fuzzy: jigsaw', 0.546, 0.546]]);
    expect(ways(['a house'], 'horse', { language: GERMAN })[0]?.[2]).toBeCloseTo(0.65 * 0.52, 3);
    expect(ways(['a carpet'], 'car', { language: GERMAN })).toEqual([['prefix: carpet', 0.75, 0.5]]);
  });

  it.each([
    ['two letters and the rest', ['zu knetz'], 'zuknetz', [], ['joined: zu knetz']],
    ['all but two letters and the rest', ['knetz zu'], 'knetzzu', [], ['joined: knetz zu']],
    ['not a single letter and the rest', ['z knetz'], 'zknetz', [], ['fuzzy: knetz']],
    ['with a typo in a part of six letters', ['skip grammar'], 'skipgramar', [], ['joined: skip grammar']],
    ['not with a typo in a part of five letters', ['skip gramy'], 'skipgramz', [], []],
    ['not with a typo where typos are switched off', ['skip grammar'], 'skipgramar', ['fuzzy'], []],
    ['not with a typo where its parts stand apart', ['skip it', 'grammar'], 'skipgramar', [], []],
    ['not where that is switched off', ['rot net'], 'rotnet', ['split'], []],
    ['where it is cut short', ['skip grammars'], 'skipgram', [], ['prefix: skip grammars']],
    ['not where little is left of the second part', ['skip grammars'], 'skipgra', [], []],
    ['not where little is left of the first part', ['no grammars'], 'nogram', [], []],
    ['not cut short where its parts stand apart', ['skip it', 'grammars'], 'skipgram', [], []],
    ['not cut short where it is a word of its own', ['candle sticker'], 'candlestick', [], []],
    ['not cut short where beginnings are switched off', ['skip grammars'], 'skipgram', ['prefix'], []],
    ['not cut short where that is switched off', ['skip grammars'], 'skipgram', ['split'], []],
  ] satisfies [string, string[], string, EnginePart[], string[]][])(
    'a word is taken apart %s',
    (_title, said, word, without, expected) => {
      expect(ways(said, word, { without }).map(([way]) => way)).toEqual(expected);
    },
  );

  it('what is cut short in its second part is as sure as the share that was typed', () => {
    const [[, , sureness] = []] = ways(['skip grammars'], 'skipgram');
    expect(sureness).toBeCloseTo('skipgram'.length / 'skipgrammars'.length, 3);
  });

  it('what is taken apart with a typo counts as a typo', () => {
    expect(ways(['skip grammar'], 'skipgramar')[0]?.[1]).toBeCloseTo(
      KIND_WEIGHTS.fuzzy / KIND_WEIGHTS.joined,
      3,
    );
  });
});

it.each([
  ['as typed and in other forms', ['a puzzle', 'the puzzles', 'a puzzle and puzzles'], 'puzzle', 4],
  ['as a number', ['nine of them', 'and 9'], '9', 2],
  ['as what a typo stands for', ['a puzzle', 'the puzzles'], 'puzzke', 2],
  ['as the likeliest of what a typo may stand for', ['a matrax', 'the matrax', 'a matrix'], 'matrex', 2],
  ['no more, where the typo is a word itself', ['a house'], 'horse', 0],
  ['nowhere', ['a house'], 'kubernetes', 0],
])('it is known in how many segments a word is said: %s', (_title, said, word, segments) => {
  expect(findWord(materialOf(said), word, 0).segments).toBe(segments);
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

it('a word that nobody says is known not to be said where nothing is guessed', () => {
  expect(findWord(material, 'jigsaq', 0, { mayGuess: false })).toEqual({
    alternatives: [],
    segments: 0,
    isSaid: false,
  });
  expect(findWord(material, 'x'.repeat(41), 0).isSaid).toBe(false);
});
