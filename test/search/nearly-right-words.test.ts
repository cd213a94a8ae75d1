import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { isInMemory, makeEngine } from './engine-under-test.js';
import { corpusOf, hitsOf, marked, PAUSE, textsFound } from './small-search.js';

const SAID = [
  'the discriminator gives an adversarial loss',
  PAUSE,
  'chromatic aberration comes from the lens',
  PAUSE,
  'we shuffle the jigsaw puzzle',
  PAUSE,
  'an embedding is a vector of numbers',
  PAUSE,
  'colorization of gray pictures',
  PAUSE,
  'the weather was good yesterday',
  PAUSE,
  'this is called back propagation',
];

describe('a word that is not typed as it is said finds it, and is marked as it is said', async () => {
  const engine = await makeEngine(corpusOf(SAID));

  it.each([
    ['its beginning', 'discrim', 'discriminator'],
    ['its beginning', 'aberr', 'aberration'],
    ['its beginning, where it is said as two words', 'backpropag', 'back propagation'],
    ['one letter left out', 'discriminatr', 'discriminator'],
    ['one letter too many', 'jiggsaw', 'jigsaw'],
    ['another letter', 'embadding', 'embedding'],
    ['two letters swapped', 'jigswa', 'jigsaw'],
    ['two letters swapped early on', 'jgisaw', 'jigsaw'],
    ['two letters swapped twice', 'ijgswa', 'jigsaw'],
    ['two letters swapped twice in a longer word', 'discirminatro', 'discriminator'],
    ['two mistakes', 'adverserail', 'adversarial'],
    ['its plural', 'puzzles', 'puzzle'],
    ['another form', 'shuffling', 'shuffle'],
    ['the British spelling', 'colourisation', 'colorization'],
    ['the British spelling of a word of its family', 'colourise', 'colorization'],
    ['capitals', 'JIGSAW', 'jigsaw'],
    ['accents', 'jígsàw', 'jigsaw'],
  ])('%s: %s', async (_title, query, said) => {
    const hits = await hitsOf(engine, query);
    expect(hits.map(marked)).toEqual([[said]]);
  });

  it('is marked whole where only its beginning or a misspelling was typed', async () => {
    const [hit] = await hitsOf(engine, 'chromtic aberr');
    expect(hit?.excerpt).toEqual([
      { text: 'chromatic aberration', matched: true },
      { text: ' comes from the lens', matched: false },
    ]);
  });
});

describe.runIf(isInMemory())('each way to find a word acts by itself', () => {
  it.each([
    ['prefix', 'discrim'],
    ['fuzzy', 'jiggsaw'],
    ['stem', 'colourise'],
  ] as const)('without "%s", %s finds nothing', async (part, query) => {
    const others = (['prefix', 'fuzzy', 'sound', 'stem', 'split'] as const).filter((other) => other !== part);
    const only = createSearchEngine(corpusOf(SAID), { without: others });
    const none = createSearchEngine(corpusOf(SAID), { without: [part, ...others] });
    expect(await hitsOf(only, query)).toHaveLength(1);
    expect(await hitsOf(none, query)).toEqual([]);
  });
});

describe('the surest way wins', () => {
  it.each([
    ['as typed before a continuation', 'convolve', ['we convolve', 'we do convolvement']],
    ['as typed before another form', 'embedding', ['one embedding', 'to embed']],
    [
      'as typed before a typo of it, however often that is said',
      'softmax',
      ['softmax', 'softmix softmix softmix'],
    ],
    ['a continuation before an unlikely typo', 'jitter', ['a jittery thing', 'a hitter']],
  ])('%s', async (_title, query, [best, other]) => {
    for (const lectures of [
      [best, other],
      [other, best],
    ] as string[][]) {
      const engine = await makeEngine(corpusOf(...lectures.map((text) => [text])));
      expect((await hitsOf(engine, query))[0]?.segment.text).toBe(best);
    }
  });

  it('a word that is said as typed is not taken for a typo of another', async () => {
    expect(await textsFound(['the loss', PAUSE, 'the boss', PAUSE, 'the lass'], 'loss')).toEqual([
      'the loss',
    ]);
  });
});

describe('short words are not corrected into others', () => {
  it.each(['cat', 'RGB', 'x', 'l2'])('%s', async (query) => {
    expect(await textsFound(['a car', PAUSE, 'the web', PAUSE, 'y and l1'], query)).toEqual([]);
  });
});
