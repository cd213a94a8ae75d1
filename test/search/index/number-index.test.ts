import { describe, expect, it } from 'vitest';
import { buildNumberIndex } from '../../../src/search/index/number-index.js';
import { indexOf } from '../small-search.js';

describe('terms with digits are known by how they are spoken', () => {
  const index = indexOf(['we have 7 of 200 in 2012 and p53 beside 3d', 'and seven 007 of 3-d']);

  it.each([
    ['seven', ['7']],
    ['two hundred', ['200']],
    ['twenty twelve', ['2012']],
    ['two thousand and twelve', ['2012']],
    ['p fifty three', ['p53']],
    ['three', ['3']],
    ['three dimensional', ['3d']],
    ['eight', undefined],
    ['have', undefined],
  ])('%s', (spoken, expected) => {
    const { terms } = buildNumberIndex(index);
    expect(terms.get(spoken)?.map((id) => index.terms[id])).toEqual(expected);
  });

  it('several by the same words', () => {
    const both = indexOf(['1st and 1th']);
    const first = buildNumberIndex(both).terms.get('first');
    expect(first?.map((id) => both.terms[id])).toEqual(['1st', '1th']);
  });

  it('with the length of the longest way to say one', () => {
    expect(buildNumberIndex(index).longest).toBe(4);
    expect(buildNumberIndex(indexOf(['seven'])).longest).toBe(0);
  });
});
