import { describe, expect, it } from 'vitest';
import { findJoined } from '../../../../src/search/query/found/find-joined.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { materialOf, wordsAt } from '../../material-of.js';

const material = materialOf([
  'a skipgram and skipgrams',
  'an onetwothreefour and onetwothreefourfive',
  '画像 分類',
  'the asymmetric one',
]);
const found = (query: string) =>
  findJoined(material, parseQuery(query).words).flatMap(({ kind, first, last, runs }) =>
    Array.from(runs.starts, (start) => `${kind} ${first}-${last} ${wordsAt(material, start, 1)}`),
  );

describe('words that were typed apart are found as one', () => {
  it.each([
    ['two of them', 'skip gram', ['joined 0-1 skipgram', 'joined 0-1 skipgrams']],
    ['two among others', 'the skip gram model', ['joined 1-2 skipgram', 'joined 1-2 skipgrams']],
    ['four of them', 'one two three four', ['joined 0-3 onetwothreefour']],
    ['no more than four', 'one two three four five', ['joined 0-3 onetwothreefour']],
    ['no single word', 'skipgram', []],
    ['not in another order', 'gram skip', []],
    ['not an article with what follows it', 'a symmetric', []],
    ['but with what is tied to it', 'a-symmetric', ['joined 0-1 asymmetric']],
    ['not where a script has no spaces', '画 像', []],
  ])('%s: %s', (_title, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('unless that is switched off', () => {
    const { words } = parseQuery('skip gram');
    expect(findJoined({ ...material, without: new Set(['split']) }, words)).toEqual([]);
  });
});
