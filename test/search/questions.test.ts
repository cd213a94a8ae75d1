import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { buildInvertedIndex } from '../../src/search/index/inverted-index.js';
import { tokenize } from '../../src/search/language/tokenize.js';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, hitsOf, marked, PAUSE, seedEngine, textsFound } from './small-search.js';

async function firstSecond(query: string): Promise<number | undefined> {
  return (await hitsOf(await seedEngine(), query, 1))[0]?.segment.startSecond;
}

describe('a question finds what it asks for, whatever stands around it', () => {
  it.each([
    ['lufthansa', 4649],
    ['what is lufthansa?', 4649],
    ['explain lufthansa', 4649],
    ['can you please explain to me what lufthansa means', 4649],
    ['Where in the lecture does he talk about Lufthansa?', 4649],
    ['um so like you know the lufthansa thing', 4649],
    ['what is a hash table', 3219],
    ['Kasparov???', 4623],
    ['in which part of the video do they mention mutual information', 4872],
    ["what's the coral reef example about", 2595],
    ['why does the network predict rotation by 180 degrees', 3318],
  ])('%s', async (query, second) => {
    expect(await firstSecond(query)).toBe(second);
  });

  it('even a long chatty message with one rare word in it', async () => {
    const message =
      'hey so i was watching the lecture last night and there was this bit where he talked about lufthansa ' +
      'I think, could you tell me where that was? thanks a lot!';
    const best = await hitsOf(await seedEngine(), message, 3);
    expect(best[0]?.segment.startSecond).toBe(4649);
  });

  it('even a message longer than anybody reads', async () => {
    expect(await firstSecond(`kasparov ${'and so on and on '.repeat(500)}`)).toBe(4623);
  });
});

describe('a word that nobody said leaves the best passage for the others where it is', () => {
  it.each([
    'summer jigsaw',
    'lol jigsaw',
    'jigsaw bro',
    'jigsaw plz',
    'jigsaw pls help',
    'jigsaw thx',
    'hey bot jigsaw',
    'hello, where is the jigsaw thanks',
  ])('%s', async (query) => {
    expect(await firstSecond(query)).toBe(await firstSecond('jigsaw'));
  });

  it('but one that was misheard for sure counts', async () => {
    const said = ['the jigsaw jigsaw jigsaw', PAUSE, 'the word Tyvek jigsaw', PAUSE, 'a cat'];
    expect((await textsFound(said, 'word2vec jigsaw'))[0]).toBe(said[2]);
  });
});

describe('a rare word that is said', () => {
  it('is found where it was misheard as well', async () => {
    const said = ['the llama model is large', PAUSE, 'then the lama model', PAUSE, 'a cat'];
    expect(await textsFound(said, 'llama')).toEqual([said[0], said[2]]);
  });

  it('is no better where words before it sound like it, too', async () => {
    const said = ['an in linear form', PAUSE, 'a new linear form', PAUSE, 'a cat'];
    expect((await hitsOf(await makeEngine(corpusOf(said)), 'linear')).map(marked)).toEqual([
      ['linear'],
      ['linear'],
    ]);
  });

  it('is nothing where it is a number and another one stands', async () => {
    expect(await textsFound(['in 2015 they won', PAUSE, 'in 2016 they won'], '2015')).toEqual([
      'in 2015 they won',
    ]);
  });
});

describe('words that tell more win', () => {
  it('one with the rare word over one that repeats the common one', async () => {
    const said = [
      'loss loss loss loss loss',
      PAUSE,
      'the perceptual loss',
      PAUSE,
      'another loss',
      PAUSE,
      'a loss',
    ];
    expect((await textsFound(said, 'perceptual loss'))[0]).toBe('the perceptual loss');
  });

  it('one with more of the rare words over one with fewer', async () => {
    const said = [
      'gradient of the encoder and the gradient and the gradient',
      PAUSE,
      'gradient of the discriminator in the encoder',
      PAUSE,
      'discriminator discriminator discriminator',
    ];
    expect((await textsFound(said, 'encoder discriminator gradient'))[0]).toBe(said[2]);
  });

  it('function words are not marked where other words were typed', async () => {
    const engine = await makeEngine(corpusOf(['what is the jigsaw and what is the puzzle']));
    const [hit] = await hitsOf(engine, 'what is the jigsaw');
    expect(marked(hit!)).toEqual(['jigsaw']);
  });
});

describe('nothing but function words finds where they are said', () => {
  it.each([
    ['what is the', 'now what is the plan'],
    ['to be or not to be', 'to be or not to be'],
  ])('%s', async (query, best) => {
    const said = ['to be or not to be', PAUSE, 'now what is the plan', PAUSE, 'cats sleep'];
    const found = await textsFound(said, query);
    expect(found[0]).toBe(best);
    expect(found).not.toContain('cats sleep');
  });
});

describe('what is not in the lecture is not found, and what is offered instead is said there', () => {
  it.each([
    'kubernetes',
    'mitochondria',
    'blockchain',
    'photosynthesis',
    'krebs cycle',
    'how do I install Docker?',
  ])('%s', async (query) => {
    const { hits, hasMore, suggestions } = await (await seedEngine()).search({ query, limit: 10 });
    expect({ hits, hasMore }).toEqual({ hits: [], hasMore: false });
    const { stream, terms } = buildInvertedIndex((await loadCorpus('data')).corpus.lectures);
    const spoken = ` ${Array.from(stream, (term) => terms[term]).join(' ')} `;
    expect(suggestions.length).toBeLessThanOrEqual(5);
    for (const suggestion of suggestions) {
      const words = tokenize(suggestion).map(({ term }) => term);
      expect(words.length).toBeGreaterThan(0);
      expect(spoken).toContain(` ${words.join(' ')} `);
    }
  });

  it('every suggestion finds something', async () => {
    const engine = await seedEngine();
    const { suggestions } = await engine.search({ query: 'why was the french volcano a drop', limit: 10 });
    expect(suggestions).not.toEqual([]);
    for (const suggestion of suggestions) expect(await hitsOf(engine, suggestion)).not.toEqual([]);
  });
});

describe('the excerpt of a very long caption', () => {
  const filler = (words: number) =>
    'some words that fill the time until something is said '.repeat(words / 10).trim();

  it('is cut around what matched', async () => {
    const text = `${filler(400)} here comes the jigsaw puzzle at last ${filler(300)}`;
    const [hit] = await hitsOf(await makeEngine(corpusOf([text])), 'jigsaw puzzle');
    expect(hit?.excerpt.map((part) => part.matched)).toEqual([false, true, false]);
    expect(hit?.excerpt[1]?.text).toBe('jigsaw puzzle');
    expect(hit?.excerpt[0]?.text).toMatch(/^….* here comes the $/);
    expect(hit?.excerpt[2]?.text).toMatch(/^ at last .*…$/);
  });

  it('shows a misspelt and a misheard match too', async () => {
    const text = `${filler(400)} the word Tyvek model ${filler(300)}`;
    const [hit] = await hitsOf(await makeEngine(corpusOf([text])), 'word2vec');
    expect(marked(hit!)).toContain('word Tyvek');
  });

  it('comes with a moment that is near where it is said', async () => {
    const text = `${filler(750)} jigsaw ${filler(240)}`;
    const [hit] = await hitsOf(await makeEngine(corpusOf([text])), 'jigsaw');
    expect(hit?.momentSecond).toBe(7);
  });
});

it('beside a word of another trade that sounds like nothing there, a term is shown as a guess', async () => {
  const { hits, nearest } = await (await seedEngine()).search({ query: 'kubernetes jigsaw', limit: 5 });
  expect(hits).toEqual([]);
  expect(nearest[0]?.segment.text).toContain('jigsaw');
});

describe('more words than are said', () => {
  const often = (text: string) => Array.from({ length: 20 }, (_, at) => `${text} number ${at + 100}`);

  it('find what the lecture says again and again, if that is a name', async () => {
    expect(
      await textsFound([...often('by the zernike terms'), PAUSE, 'a cat'], 'Zernike polynomials'),
    ).toHaveLength(20);
  });

  it('find nothing where only an everyday word is said again and again', async () => {
    expect(await textsFound([...often('by the house rule'), PAUSE, 'a cat'], 'house theorem')).toEqual([]);
  });
});

describe('words that fill speech and are terms as well', () => {
  const said = [
    'to merge the two branches you merge them',
    PAUSE,
    'so merge sort takes the halves',
    PAUSE,
    'the mean of all the values',
    PAUSE,
    'a bubble sort is slow',
    PAUSE,
    'as one heart and coatings of words',
    PAUSE,
    'one would put words on top of one another',
  ];

  it.each([
    ['merge sort', 'so merge sort takes the halves'],
    ['mean of values', 'the mean of all the values'],
    ['sort', 'so merge sort takes the halves'],
    ['one hot', 'as one heart and coatings of words'],
    ['what is one-hot', 'as one heart and coatings of words'],
  ])('tell where it is: %s', async (query, first) => {
    expect((await textsFound(said, query))[0]).toBe(first);
  });
});

describe('words of asking that nobody says do not keep what is said from being found', () => {
  const said = [
    'so the cell divides',
    PAUSE,
    'a dog and a cat',
    PAUSE,
    'and the house is old',
    PAUSE,
    'we look at the tree in the garden',
  ];

  it.each([
    'overview of the cell',
    'intuition behind the cell',
    'main idea behind cells',
    'advantages and disadvantages of a cell',
    'pros and cons of cells',
    'summary of the cell part',
    'cell recap',
    'topic of the cell',
    'role of the cell',
    "I'm confused about the cell",
    "I don't understand cells",
    'quick question about the cell',
    'when did we learn about the cell',
    'link to the cell part',
    'cells for dummies',
    'timestamp for the cell',
    'topic cell',
    'cell theory',
    'the cell equation',
    'paper on cells',
  ])('%s', async (query) => {
    expect((await textsFound(said, query))[0]).toBe(said[0]);
  });

  it.each([
    'overview of giraffes',
    'main idea behind volcanoes',
    "I'm confused about giraffes",
    'giraffe theorem',
    'algorithm formula',
  ])('and what is not said is not found beside them: %s', async (query) => {
    expect(await textsFound(said, query)).toEqual([]);
  });
});

describe('words of asking are terms where nothing shows that they ask', () => {
  const said = [
    'the topic model is a model of topics',
    PAUSE,
    'our model is trained and the model is large',
    PAUSE,
    'the link layer of the network',
    PAUSE,
    'the hidden layer is wide',
    PAUSE,
    'a set that is nowhere dense',
    PAUSE,
    'a dense layer follows',
    PAUSE,
    'natural language understanding and natural language understanding',
    PAUSE,
    'we run d f s on the graph',
  ];

  it.each([
    ['topic model', said[0]],
    ['link layer', said[4]],
    ['nowhere dense', said[8]],
    ['NLU', said[12]],
    ['depth first search', said[14]],
  ])('%s', async (query, first) => {
    expect((await textsFound(said, query))[0]).toBe(first);
  });
});
