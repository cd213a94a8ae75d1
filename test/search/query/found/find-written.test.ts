import { describe, expect, it } from 'vitest';
import { lengthOfRun } from '../../../../src/search/index/runs.js';
import { findWritten } from '../../../../src/search/query/found/find-written.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

const material = materialOf([
  'the GPU のメモリ is large and GPU',
  PAUSE,
  'のメモリ gpu memory',
  PAUSE,
  'バッチ正規化の効果 gpu memories',
]);
const found = (...words: string[]) => {
  const runs = findWritten(material, words, (term) => material.vocabulary.withStemOf(term));
  return Array.from(runs.starts, (start, at) => wordsAt(material, start, lengthOfRun(runs, at)));
};

describe('words are found one after the other', () => {
  it.each([
    ['of a script with spaces', ['gpu', 'memory'], ['gpu memory', 'gpu memories']],
    ['of a script without, however the dictionary cuts them', ['正規', '化'], ['正規 化']],
    ['of a script without, in parts of words', ['ッチ', '正'], ['バッチ 正規']],
    ['of both', ['gpu', 'の', 'メモリ'], ['gpu の メモリ']],
    ['of both, the other way about', ['の', 'メモリ', 'gpu'], ['の メモリ gpu']],
    ['of both in turn', ['the', 'gpu', 'の', 'メモリ', 'is'], ['the gpu の メモリ is']],
    ['not with anything between', ['the', 'の', 'メモリ'], []],
    ['not in another order', ['メモリ', 'の'], []],
    ['not over a pause', ['large', 'and', 'gpu', 'の'], []],
  ])('%s', (_title, words, expected) => {
    expect(found(...words)).toEqual(expected);
  });
});
