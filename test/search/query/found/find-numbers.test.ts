import { describe, expect, it } from 'vitest';
import { lengthOfRun } from '../../../../src/search/index/runs.js';
import {
  findNumber,
  findNumbers,
  otherwiseWritten,
} from '../../../../src/search/query/found/find-numbers.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

const material = materialOf([
  'seven of 7 and ninety six',
  PAUSE,
  'a batch of 200 with p53 in 2012',
  PAUSE,
  'three dimensional shapes and three d',
  PAUSE,
  'a 4x4 crop, conv2d and the 2nd',
]);
const { index } = material;

describe('a number is found', () => {
  const found = (term: string) =>
    findNumber(material, term).flatMap(({ runs, sameWord }) =>
      Array.from(runs.starts, (start, at) => {
        const same = sameWord.map((id) => index.terms[id]).join();
        return `${wordsAt(material, start, lengthOfRun(runs, at))} (${same})`;
      }),
    );

  it.each([
    ['in words, as the same word', '7', ['seven (seven)']],
    ['in digits, as the same word', 'seven', ['7 (7)']],
    ['in several words', '96', ['ninety six ()']],
    ['nowhere, if only another one is said', '69', []],
    ['nowhere, if it is no number', 'batch', []],
  ])('%s: %s', (_title, term, expected) => {
    expect(found(term)).toEqual(expected);
  });
});

describe('words of a query are found as a number', () => {
  const found = (query: string) =>
    findNumbers(material, parseQuery(query).words).flatMap(({ kind, first, last, runs }) => {
      expect(runs.starts.length).toBeGreaterThan(0);
      return Array.from(
        runs.starts,
        (start, at) => `${kind} ${first}-${last} ${wordsAt(material, start, lengthOfRun(runs, at))}`,
      );
    });

  it.each([
    ['in digits', 'two hundred', ['number 0-1 200']],
    ['among others', 'batches of two hundred pictures', ['number 2-3 200']],
    ['in letters and digits', 'the p fifty three', ['number 1-3 p53']],
    ['as a year', 'twenty twelve', ['number 0-1 2012']],
    ['as a year in other words', 'two thousand and twelve', ['number 0-3 2012']],
    ['with sides', 'four by four', ['number 0-2 4x4']],
    ['with digits and words', '4 by 4', ['number 0-2 4x4']],
    ['taken apart at its digits', '3d', ['number 0-1 three d', 'number 0-1 three dimensional']],
    [
      'taken apart at its digits, among others',
      'these 3d shapes',
      ['number 1-2 three d', 'number 1-2 three dimensional'],
    ],
    ['not taken apart where nobody says it so', '7z', []],
    ['not as another one', 'three hundred', []],
    ['not as a part of one', 'fifty three', []],
    ['not alone', 'seven', []],
  ])('%s: %s', (_title, query, expected) => {
    expect(found(query).sort()).toEqual(expected);
  });
});

describe('a phrase with numbers may stand', () => {
  const ways = (phrase: string) =>
    otherwiseWritten(material, phrase.split(' ')).map((steps) =>
      steps.map((ids) => ids.map((id) => index.terms[id]).join('/')).join(' '),
    );

  it.each([
    ['with a number in words', 'of 7', 'of seven'],
    ['with a number in digits', 'of seven', 'of seven/7'],
    ['with a number of several words in digits', 'of two hundred with', 'of 200 with'],
    ['with a number of several words', '96', 'ninety six'],
    ['with sides in digits', 'a four by four crop', 'a 4x4 crop'],
  ])('%s: %s', (_title, phrase, expected) => {
    expect(ways(phrase)).toContain(expected);
  });

  it('in so many ways at most, however many numbers it has', () => {
    expect(ways('7 7 7 2012 2012 2012 96 96').length).toBeLessThanOrEqual(32);
  });
});
