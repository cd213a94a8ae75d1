import { describe, expect, it } from 'vitest';
import type { EnginePart } from '../../../../src/search/parts.js';
import { lengthOfRun } from '../../../../src/search/index/runs.js';
import { findPhrase } from '../../../../src/search/query/found/find-phrase.js';
import { KIND_WEIGHTS } from '../../../../src/search/weights.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

const material = materialOf([
  'a neural network and neural networks',
  PAUSE,
  'nine tiles of the gradients and 3 by 3 pieces',
  PAUSE,
  'two hundred tile sets',
  PAUSE,
  'inverse graphics of cats',
  PAUSE,
  'a discriminator of patch pairs',
  PAUSE,
  '自己教師あり学習',
  'the gpu 教師あり学習',
  PAUSE,
  'alpha bravo charlie delta foxtrot golf',
]);

/** How a phrase was found, and what stands there. */
function found(phrase: string, ...without: EnginePart[]): string[] {
  const one = findPhrase({ ...material, without: new Set(without) }, phrase.split(' '), 3);
  if (one === undefined) return [];
  expect(one.runs.starts.length).toBeGreaterThan(0);
  expect(one).toMatchObject({ first: 3, last: 3, sureness: 1, weight: KIND_WEIGHTS[one.kind] });
  return Array.from(
    one.runs.starts,
    (start, at) => `${one.kind}: ${wordsAt(material, start, lengthOfRun(one.runs, at))}`,
  );
}

describe('a phrase in quotation marks is found', () => {
  it.each([
    ['word for word, and then in no other way', 'neural network', ['phrase: neural network']],
    ['with a number in words', '9 tiles', ['number: nine tiles']],
    ['with a number in digits', 'three by three pieces', ['number: 3 by 3 pieces']],
    ['with a number of several words', '200 tile', ['number: two hundred tile']],
    ['in other forms of its words', 'gradient and', ['stem: gradients and']],
    ['with a typo in a word that is never said', 'inverse graphcis', ['fuzzy: inverse graphics']],
    ['with a typo in a word of five letters', 'ptach pairs', ['fuzzy: patch pairs']],
    ['with two typos in a long word', 'discrmnator of', ['fuzzy: discriminator of']],
    ['with typos in one word and another form of another', 'inversely graphcis', ['fuzzy: inverse graphics']],
    ['where a script has no spaces', '教師あり', ['phrase: 教師 あり', 'phrase: 教師 あり']],
    ['where only some of it has no spaces', 'gpu 教師あり', ['phrase: gpu 教師 あり']],
    ['and in another form of what has', 'gpus 教師あり', ['phrase: gpu 教師 あり']],
    [
      'with typos in four words',
      'alphs bravp charlue deltq foxtrot golf',
      ['fuzzy: alpha bravo charlie delta foxtrot golf'],
    ],
    ['not with typos in five', 'alphs bravp charlue deltq foxtrpt golf', []],
    ['not with a typo in a short word', 'of catz', []],
    ['not with two typos in a word of seven letters', 'invreze graphics', []],
    ['not with three typos', 'discrmntor of', []],
    ['not with its words apart', 'neural and', []],
    ['not with a word that is never said', 'kubernetes network', []],
    ['not where its characters stand apart', '自己学習', []],
  ])('%s: %s', (_title, phrase, expected) => {
    expect(found(phrase)).toEqual(expected);
  });

  it.each([
    ['stem', 'gradient and', ['fuzzy: gradients and']],
    ['fuzzy', 'inverse graphcis', []],
    ['fuzzy', 'gradient and', ['stem: gradients and']],
    ['stem', 'inverse graphcis', ['fuzzy: inverse graphics']],
  ] as const)('without "%s" it is found otherwise or not at all: %s', (part, phrase, expected) => {
    expect(found(phrase, part)).toEqual(expected);
  });
});
