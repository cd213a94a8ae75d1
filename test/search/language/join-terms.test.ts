import { describe, expect, it } from 'vitest';
import { joinTerms } from '../../../src/search/language/join-terms.js';

describe('terms are written as a text', () => {
  it.each([
    ['with spaces between', ['neural', 'network'], 'neural network'],
    ['without, in a script that has none', ['自己', '教師', 'あり'], '自己教師あり'],
    ['with spaces, between two scripts', ['gpu', 'の', 'メモリ', 'size'], 'gpu のメモリ size'],
    ['as it is, one alone', ['network'], 'network'],
    ['as nothing, where there is none', [], ''],
  ])('%s', (_title, terms, text) => {
    expect(joinTerms(terms)).toBe(text);
  });
});
