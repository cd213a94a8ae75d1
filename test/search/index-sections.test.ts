import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { packIndex, unpackIndex } from '../../src/search/index-sections.js';
import { indexLectures } from '../../src/search/prepare-material.js';

it.each(['data', 'eval/languages'])('an index comes out of a snapshot as it was: %s', async (data) => {
  const { corpus } = await loadCorpus(data);
  const indexed = indexLectures(corpus.lectures);
  expect(unpackIndex(packIndex(indexed))).toEqual(indexed);
});

it('what is no index is not taken for one', async () => {
  const { corpus } = await loadCorpus('data');
  const sections = packIndex(indexLectures(corpus.lectures));
  const others = Object.entries(sections).filter(([name]) => name !== 'index.stream');
  expect(() => unpackIndex(Object.fromEntries(others))).toThrow('index.stream');
});
