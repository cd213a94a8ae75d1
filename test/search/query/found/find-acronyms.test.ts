import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../src/search/language/languages/english.js';
import { findAcronyms, initialsOf } from '../../../../src/search/query/found/find-acronyms.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

const initials = (query: string) => initialsOf(parseQuery(query).words).map(({ letters }) => letters);

describe('the initials of a query', () => {
  it.each([
    ['recurrent neural network', ['rnn']],
    ['a recurrent neural network', ['rnn']],
    ['area under the curve', ['autc', 'auc', 'atc']],
    ['intersection over union', ['iou']],
    ['state of the art', ['sota', 'sta', 'soa']],
    ['dog that cat', []],
    ['bag of words model', ['bowm', 'bwm']],
    ['long short term memory', ['lst', 'lstm', 'stm']],
    ['neural network', []],
    ['cats vs dogs', []],
    ['gan versus variational autoencoder', []],
    ['of the', []],
    ['', []],
  ])('of "%s" are among others %j', (query, expected) => {
    expect(initials(query)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(initials(query)).toEqual([]);
  });

  it('are of six words at most', () => {
    const lengths = initials('alpha beta gamma delta epsilon zeta eta theta').map(({ length }) => length);
    expect(Math.max(...lengths)).toBe(6);
  });
});

describe('words find their acronym', () => {
  const material = materialOf([
    'the rnn has a state',
    PAUSE,
    'the cat sat',
    PAUSE,
    'an iou of one',
    PAUSE,
    'gnns and more',
  ]);
  const found = (query: string) =>
    findAcronyms(material, parseQuery(query).words, ENGLISH).map(({ first, last, runs }) => {
      const starts = Array.from(runs.starts, (start) => wordsAt(material, start, 1));
      return `${first}-${last} ${starts.join(' ')}`;
    });

  it.each([
    ['recurrent neural network', ['0-2 rnn']],
    ['a graph neural network', ['1-3 gnns']],
    ['why recurrent neural networks', ['1-3 rnn']],
    ['convolutional neural network', []],
    ['recurrent network', []],
    ['what is intersection over union', ['2-4 iou']],
    ['state of affairs', []],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('but not a word of its own that the letters happen to spell', () => {
    expect(found('convolutional attention transformer')).toEqual([]);
  });
});
