import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../../src/corpus/corpus.js';
import type { GlossaryEntry } from '../../../../src/corpus/glossary.js';
import { makeLecture } from '../../../../src/corpus/lecture.js';
import { createSearchEngine, type SearchEngineOptions } from '../../../../src/search/create-search-engine.js';
import { makeSegment } from '../../../corpus/make-segment.js';

/** Ten seconds each, one right after the other. */
const TEXTS = [
  'so we train it on C for this is a small data set',
  'as proposed by Ironman the',
  'New York and others in the paper',
  'see for yourself what this brings to the table',
];

const GLOSSARY: readonly GlossaryEntry[] = [
  { term: 'CIFAR-10', heardAs: 'C for this' },
  { term: 'van den Oord', heardAs: 'Ironman the New York' },
  { term: 'ConvNet', heardAs: 'small data' },
  { term: 'state-of-the-art', heardAs: 'to the table' },
  { term: 'word2vec', heardAs: 'others in' },
  { term: 'unheard', heardAs: 'words that nobody said' },
];

const corpus = makeCorpus([
  makeLecture({
    videoId: 'v',
    segments: TEXTS.map((text, at) => makeSegment(10 * at, 10 * at + 10, { text })),
  }),
]);

/**
 * The hits, best first, each as the number of its segment and the words marked in it. Sound is left aside, so
 * that nothing else finds what was heard.
 */
async function found(query: string, options: SearchEngineOptions = {}): Promise<string[]> {
  const engine = createSearchEngine(corpus, {
    glossary: GLOSSARY,
    ...options,
    without: ['sound', ...(options.without ?? [])],
  });
  const { hits } = await engine.search({ query, limit: 10 });
  return hits.map(({ index, excerpt }) => {
    const marked = excerpt.filter((part) => part.matched).map(({ text }) => text);
    return `${index}: ${marked.join(' | ')}`;
  });
}

describe('a term of the glossary', () => {
  it.each([
    ['as the glossary spells it', 'CIFAR-10'],
    ['in another case', 'cifar-10'],
    ['with a space', 'cifar 10'],
    ['run together', 'cifar10'],
    ['among other words', 'what is CIFAR-10?'],
    ['in quotes', '"CIFAR-10"'],
  ])('finds what was heard in its place, which is marked: %s', async (_title, query) => {
    expect((await found(query))[0]).toBe('0: C for this');
  });

  it.each([
    ['in the plural', 'convnets'],
    ['in the plural, as programmers write', 'ConvNets'],
    ['in the plural, as two words', 'conv nets'],
  ])('finds it %s', async (_title, query) => {
    expect((await found(query))[0]).toBe('0: small data');
  });

  it('finds it when letters and digits stand in one', async () => {
    expect((await found('word2vec'))[0]).toBe('2: others in');
  });

  it('finds it when some of its words tell nothing', async () => {
    expect((await found('the state of the art'))[0]).toMatch(/^3: .*to the table/);
  });

  it('finds where that begins which runs over the border of two segments', async () => {
    expect((await found('van den Oord'))[0]).toBe('1: Ironman the');
  });

  it('finds all that it was misheard as', async () => {
    const glossary = ['C for this', 'Ironman'].map((heardAs) => ({ term: 'CIFAR', heardAs }));
    expect(await found('cifar', { glossary })).toEqual(
      expect.arrayContaining(['0: C for this', '1: Ironman']),
    );
  });
});

describe('nothing is found through the glossary', () => {
  it.each([
    ['for a part of a term', 'oord'],
    ['for what was heard nowhere', 'unheard'],
    ['for a term that is not in it', 'ImageNet'],
    ['for a phrase that holds more than the term', '"the CIFAR-10 images"'],
  ])('%s', async (_title, query) => {
    expect(await found(query)).toEqual([]);
  });

  it('when there is none, or when it is switched off for measuring', async () => {
    expect(await found('CIFAR-10', { glossary: [] })).toEqual([]);
    expect(await found('CIFAR-10', { without: ['glossary'] })).toEqual([]);
  });
});
