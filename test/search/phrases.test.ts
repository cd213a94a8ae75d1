import { describe, expect, it } from 'vitest';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, hitsOf, marked, PAUSE, textsFound } from './small-search.js';

describe('what runs over the border of two captions', () => {
  const SAID = [
    'patches are jittered to prevent chromatic',
    'aberration from happening at all',
    'an aberration of the mind',
    'nothing of the kind is said here',
  ];

  it.each([
    ['as plain words', 'chromatic aberration'],
    ['as a phrase', '"chromatic aberration"'],
    ['as a longer phrase', '"to prevent chromatic aberration from happening"'],
    ['in other forms of its words', '"preventing chromatic aberrations"'],
  ])('is found where it starts: %s', async (_title, query) => {
    expect((await textsFound(SAID, query))[0]).toBe(SAID[0]);
  });

  it('is marked on either side of the border', async () => {
    const hits = await hitsOf(await makeEngine(corpusOf(SAID)), '"chromatic aberration from"');
    expect(hits.map((hit) => [hit.index, ...marked(hit)])).toEqual([
      [0, 'chromatic'],
      [1, 'aberration from'],
    ]);
  });

  it('is found over several short captions', async () => {
    const said = ['we call this the', 'chromatic', 'aberration', 'problem of lenses'];
    expect((await textsFound(said, '"the chromatic aberration problem"'))[0]).toBe(said[0]);
  });
});

describe('words are near one another', () => {
  const QUERY = 'gradient descent';
  const reasonsFor = async (...lectures: Parameters<typeof corpusOf>) => {
    const engine = await makeEngine(corpusOf(...lectures));
    const { hits } = await engine.search({ query: QUERY, limit: 1, explain: true });
    return hits[0]?.reasons.map(({ what }) => what);
  };

  it('over the border of two captions', async () => {
    expect(await reasonsFor(['we follow the gradient', 'descent is what it is called'])).toContain(
      'nearness',
    );
  });

  it.each([
    ['not over a pause', [['we follow the gradient', PAUSE, 'descent is what it is called']]],
    ['not over the border of two lectures', [['we follow the gradient'], ['descent is what it is called']]],
  ])('%s', async (_title, lectures) => {
    expect(await reasonsFor(...lectures)).not.toContain('nearness');
  });
});

describe('a phrase is not found', () => {
  const QUERY = '"chromatic aberration"';

  it('over a pause', async () => {
    const said = ['they prevent chromatic', PAUSE, 'aberration from happening'];
    expect(await textsFound(said, QUERY)).toEqual([]);
  });

  it('over the border of two lectures', async () => {
    const corpus = corpusOf(['they prevent chromatic'], ['aberration from happening']);
    expect(await hitsOf(await makeEngine(corpus), QUERY)).toEqual([]);
  });

  it.each([
    ['its words are all there, in another order', 'an aberration is chromatic'],
    ['another word stands between', 'a chromatic lens aberration'],
    ['one of its words is missing', 'chromatic effects'],
    ['its words are parts of longer ones', 'polychromatic aberrational'],
  ])('where %s', async (_title, text) => {
    expect(await textsFound([text, 'something else'], QUERY)).toEqual([]);
  });
});

describe('a phrase is found', () => {
  it.each([
    ['in any case', '"INVERSE Graphics"'],
    ['with any punctuation', '"inverse, graphics!"'],
    ['with a hyphen', '"inverse-graphics"'],
    ['in typographic quotes', '“inverse graphics”'],
    ['in German quotes', '„inverse graphics“'],
    ['in French quotes', '«inverse graphics»'],
    ['with a space inside the quotes', '" inverse  graphics "'],
    ['with an apostrophe in the transcript', '"thats called inverse graphics"'],
    ['in other forms of short words', '"that called inversely graphic"'],
    ['with a typo in a word that is never said', '"inverse graphcis"'],
  ])('%s', async (_title, query) => {
    const said = ["that's called inverse graphics", 'graphics are inverse to vision'];
    expect(await textsFound(said, query)).toEqual([said[0]]);
  });

  it('and the words beside it only say which place is best', async () => {
    const said = ['a neural network', 'a deep neural network', 'a network that is neural and deep'];
    expect(await textsFound(said, 'deep "neural network"')).toEqual([said[1], said[0]]);
  });

  it('if all phrases of the query are there', async () => {
    const said = [
      'a neural network and a loss function',
      PAUSE,
      'a neural network',
      PAUSE,
      'a loss function',
    ];
    expect(await textsFound(said, '"neural network" "loss function"')).toEqual([said[0]]);
  });

  it('of function words alone', async () => {
    const said = ['to be or not to be', 'not what it is to me or be'];
    expect(await textsFound(said, '"not to be"')).toEqual([said[0]]);
  });
});

it('takes a quotation mark without a partner as if it were not there', async () => {
  const said = ['graphics inverse', PAUSE, 'something else'];
  expect(await textsFound(said, '"inverse graphics')).toEqual([said[0]]);
});

describe('what a question quotes and nobody says just so', () => {
  const SAID = [
    'first the word tyvek model',
    PAUSE,
    'a model of the word',
    PAUSE,
    'then a deep neural network',
  ];

  it.each([
    ['a term that was misheard', 'what is "word2vec"', SAID[0]],
    ['a name as programmers write it', 'how does the "word2vec" model work', SAID[0]],
    ['words in another order', 'where was the "network that is neural" again', SAID[4]],
  ])('is looked for as if it were not quoted: %s', async (_title, query, text) => {
    const found = await textsFound(SAID, query);
    expect(found[0]).toBe(text);
    expect(found).toEqual(expect.arrayContaining(await textsFound(SAID, query.replaceAll('"', ''))));
  });

  it('is read as it was typed, capitals and all', async () => {
    expect(await textsFound(SAID, 'what is a "neuralNetwork"')).toEqual([SAID[4]]);
  });

  it('is all that is taken so, not what it quotes beside that', async () => {
    const query = 'is a "deep neural network" a "word2vec" model';
    expect(await textsFound(SAID, query)).toEqual([SAID[4]]);
  });

  it.each(['"word2vec"', 'model "word2vec"', '"word2vec" model "tyvek"'])(
    'but not found where no question is asked: %s',
    async (query) => {
      expect(await textsFound(SAID, query)).toEqual([]);
    },
  );

  it('nor taken apart where it is said somewhere', async () => {
    expect(await textsFound(SAID, 'what is a "word tyvek"')).toEqual([SAID[0]]);
  });

  it('is found where the glossary has it, and there only', async () => {
    const glossary = [{ term: 'model word', heardAs: 'deep neural' }];
    const engine = await makeEngine(corpusOf(SAID), { glossary });
    const hits = await hitsOf(engine, 'what is a "model word"');
    expect(hits.map(({ segment }) => segment.text)).toEqual([SAID[4]]);
  });
});

describe('words that stand near one another', () => {
  const SAID = [
    'the random seed is set first and after a good many other steps that nobody remembers any more we crop',
    'take a random crop of the image',
    'a crop that is random',
  ];

  it('win over words far apart, most of all in the order typed', async () => {
    const engine = await makeEngine(corpusOf(...SAID.map((text) => [text])));
    const found = (await hitsOf(engine, 'random crop')).map(({ segment }) => segment.text);
    expect(found).toEqual([SAID[1], SAID[2], SAID[0]]);
  });
});

describe('a quotation mark that is never closed', () => {
  it.each([
    '"chromatic aberration',
    '“chromatic aberration',
    'chromatic aberration"',
    'lens "chromatic aberration',
  ])('finds the phrase first, and its words: %s', async (query) => {
    const said = [
      'aberration of a chromatic kind',
      PAUSE,
      'this is chromatic aberration',
      PAUSE,
      'chromatic',
    ];
    const found = await textsFound(said, query);
    expect(found[0]).toBe('this is chromatic aberration');
    expect(found).toContain('aberration of a chromatic kind');
  });

  it('finds words that stand nowhere as a phrase', async () => {
    expect(await textsFound(['aberration may be chromatic'], '"chromatic aberration')).toHaveLength(1);
  });
});
