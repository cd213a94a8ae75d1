import { describe, expect, it } from 'vitest';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, hitsOf, marked, PAUSE, textsFound } from './small-search.js';

const SAID = [
  'a neural network with one layer',
  PAUSE,
  'a network of friends',
  PAUSE,
  'neural pathways of the brain',
  PAUSE,
  'the networks we trained',
];

describe('what a member excludes is not found', () => {
  it.each([
    ['a word', 'network -neural', [SAID[2], SAID[6]]],
    ['a word in another form', 'network -friend', [SAID[6], SAID[0]]],
    ['a word wherever it stands in the query', '-neural network', [SAID[2], SAID[6]]],
    ['several words', 'network -neural -friends', [SAID[6]]],
    ['a phrase', 'network -"neural network"', [SAID[2], SAID[6]]],
    ['a phrase, but not its words elsewhere', 'neural -"neural network"', [SAID[4]]],
    ['a word that is never said', 'pathways -unheard', [SAID[4]]],
    ['a name, in its parts together', 'network -neural-network', [SAID[2], SAID[6]]],
    ['a name, in parts that are told by its capitals', 'network -NeuralNetwork', [SAID[2], SAID[6]]],
  ])('%s: %s', async (_title, query, expected) => {
    expect((await textsFound(SAID, query)).sort()).toEqual(expected.sort());
  });

  it('over the border of captions: in both', async () => {
    const said = [
      'prevent chromatic',
      'aberration is chromatic',
      'the chromatic problem',
      PAUSE,
      'chromatic scales',
    ];
    expect((await textsFound(said, 'chromatic -"chromatic aberration"')).sort()).toEqual([
      'chromatic scales',
      'the chromatic problem',
    ]);
  });

  it('but what is said right before it is', async () => {
    const said = ['prevent the chromatic', 'aberration of lenses', PAUSE, 'chromatic scales'];
    expect((await textsFound(said, 'chromatic -aberrations')).sort()).toEqual([
      'chromatic scales',
      'prevent the chromatic',
    ]);
  });

  it.each(['network -friend', 'network -"of friend"'])('%s, however many others say it', async (query) => {
    const others = Array.from({ length: 400 }, () => ['a network of friends', PAUSE]).flat();
    expect(await textsFound([...others, 'the network at last'], query)).toEqual(['the network at last']);
  });

  it('unless nothing else was typed: then it is what they look for', async () => {
    expect(await textsFound(SAID, '-pathways')).toEqual([SAID[4]]);
    expect(await textsFound(SAID, '-"of friends"')).toContain(SAID[2]);
    expect((await textsFound(SAID, '-NeuralPathways'))[0]).toBe(SAID[4]);
  });

  it.each(['skip-gram', 'skip - gram', 'skip -- gram', 'skip -, gram'])(
    'but a hyphen elsewhere excludes nothing: %s',
    async (query) => {
      expect(await textsFound(['the skip gram', PAUSE, 'nothing'], query)).toEqual(['the skip gram']);
    },
  );
});

describe('a star behind a word finds words that begin so', () => {
  const said = [
    'to discuss it',
    PAUSE,
    'a discriminator of images',
    PAUSE,
    'the network is discriminative',
    PAUSE,
    'an igloo',
  ];

  it.each([
    ['discr*', [said[2], said[4]]],
    ['(Discr*)', [said[2], said[4]]],
    ['images discr*', [said[2], said[4]]],
    ['discriminator*', [said[2]]],
    ['igl*', [said[6]]],
  ])('%s', async (query, expected) => {
    expect((await textsFound(said, query)).filter((text) => text !== said[0])).toEqual(
      expect.arrayContaining(expected),
    );
    expect(expected).toContain((await textsFound(said, query))[0]);
  });

  it('also where it is a word itself, which then comes first', async () => {
    const found = await textsFound(['a jigsaw puzzle', PAUSE, 'the jig is up'], 'jig*');
    expect(found).toEqual(['the jig is up', 'a jigsaw puzzle']);
  });

  it.each([
    ['of two letters', 'ig*'],
    ['in quotes', '"discr*"'],
  ])('but not %s', async (_title, query) => {
    expect(await textsFound(said, query)).toEqual([]);
  });

  it('and is passed over where it is no beginning', async () => {
    expect(await textsFound(said, '*discriminator*')).toEqual(await textsFound(said, 'discriminator'));
  });

  it('to leave them out as well', async () => {
    expect(await textsFound(said, 'network -discr')).toEqual([said[4]]);
    expect(await textsFound(said, 'network -discr*')).toEqual([]);
    expect(await textsFound(said, 'igloo -discr*')).toEqual([said[6]]);
    expect(await textsFound(said, 'network -"is discr*"')).toEqual([said[4]]);
  });
});

it.each([
  ['templates -C++', 'learn c plus plus templates now'],
  ['templates -"c plus plus"', 'learn C++ templates now'],
  ['people -"2012"', 'many people in twenty twelve'],
])('what is left out of %s is left out however it is written: %s', async (query, text) => {
  const engine = await makeEngine(corpusOf([text, PAUSE, 'other templates for people']));
  const found = await hitsOf(engine, query);
  expect(found.map(({ segment }) => segment.text)).toEqual(['other templates for people']);
});

describe('with lecture: only the lectures meant are searched', async () => {
  const engine = await makeEngine(
    corpusOf(
      { title: 'Lecture 1 Neural Networks', said: ['the jigsaw of one'] },
      { title: 'Lecture 2 Attention', said: ['the jigsaw of two'] },
      { title: 'Lecture 12 Attention again', said: ['the jigsaw of twelve'] },
    ),
  );
  const titles = async (query: string) =>
    (await hitsOf(engine, query)).map(({ lecture }) => lecture.title.slice(0, 10).trim()).sort();

  it.each([
    ['by a word of the title', 'lecture:neural jigsaw', ['Lecture 1']],
    ['by the beginning of a word', 'jigsaw lecture:neur', ['Lecture 1']],
    ['by the whole title', 'lecture:"lecture 2 attention" jigsaw', ['Lecture 2']],
    ['by the id of the video', 'jigsaw lecture:video3', ['Lecture 12']],
    ['in capitals', 'LECTURE:NEURAL jigsaw', ['Lecture 1']],
    ['several if several are meant', 'lecture:attention jigsaw', ['Lecture 12', 'Lecture 2']],
  ])('%s: %s', async (_title, query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    ['nothing follows', 'lecture: jigsaw'],
    ['it stands inside a word', 'xlecture:of jigsaw'],
  ])('not where %s', async (_title, query) => {
    expect(await titles(query)).toHaveLength(3);
  });

  it.each([
    ['jigsaw lecture:nowhere', 'nowhere'],
    ['lecture:"again and again" jigsaw', 'again and again'],
    ['lecture:two. jigsaw', 'two.'],
  ])('a name that fits no lecture is told, and all of them are searched: %s', async (query, name) => {
    const { hits, unknownLecture } = await engine.search({ query, limit: 10 });
    const { hits: all, ...rest } = await engine.search({ query: 'jigsaw', limit: 10 });
    expect(unknownLecture).toBe(name);
    expect(rest.unknownLecture).toBeUndefined();
    expect(hits).toEqual(all);
    expect(hits).toHaveLength(3);
  });

  it('a name that fits no lecture is words where it is all that was typed', async () => {
    expect(await titles('lecture:jigsaw')).toHaveLength(3);
    expect((await engine.search({ query: 'lecture:nowhere', limit: 10 })).unknownLecture).toBe('nowhere');
  });

  it('within the lecture that the member chose, if that is meant', async () => {
    const search = (query: string) => engine.search({ query, videoId: 'video2', limit: 10 });
    expect((await search('jigsaw')).hits.map(({ lecture }) => lecture.videoId)).toEqual(['video2']);
    expect((await search('jigsaw lecture:attention')).hits).toHaveLength(1);
    expect((await search('jigsaw lecture:neural')).hits).toEqual([]);
  });

  it('however many are meant', async () => {
    const courses = ['Algebra', 'Botany'].flatMap((course) =>
      Array.from({ length: 60 }, (_, at) => ({ title: `${course} ${at + 1}`, said: ['the jigsaw'] })),
    );
    const found = await hitsOf(await makeEngine(corpusOf(...courses)), 'jigsaw lecture:botany');
    expect(found.map(({ lecture }) => lecture.title)).toEqual(courses.slice(60).map(({ title }) => title));
  });

  it('finds nothing in a lecture that is not there', async () => {
    expect((await engine.search({ query: 'jigsaw', videoId: 'other', limit: 10 })).hits).toEqual([]);
  });
});

describe('no more hits than asked for', () => {
  it.each([1, 2, 3])('%d', async (limit) => {
    const engine = await makeEngine(corpusOf(SAID));
    const { hits, hasMore } = await engine.search({ query: 'network', limit });
    expect(hits).toHaveLength(limit);
    expect(hasMore).toBe(limit < 3);
    expect(hits).toEqual((await hitsOf(engine, 'network')).slice(0, limit));
  });
});

it('a hit says where it stands', async () => {
  const corpus = corpusOf(['nothing here'], ['nor here', 'a jigsaw puzzle']);
  const [hit] = await hitsOf(await makeEngine(corpus), 'jigsaw');
  const { videoId, title, segments } = corpus.lectures[1]!;
  expect(hit).toMatchObject({ lecture: { videoId, title }, segment: segments[1], index: 1 });
  expect(marked(hit!)).toEqual(['jigsaw']);
});
