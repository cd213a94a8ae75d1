import { expect, it } from 'vitest';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, marked, PAUSE } from './small-search.js';

const SAID = [
  'well',
  'the network sees a kernel',
  'they go on',
  PAUSE,
  'one more kernel',
  PAUSE,
  'every kernel is a kernel',
  PAUSE,
  'cats and dogs',
  PAUSE,
  'my own kernel',
];

const search = async (query: string, limit = 100) =>
  (await makeEngine(corpusOf(SAID))).search({ query, limit });
const nearestOf = async (query: string, limit?: number) =>
  (await search(query, limit)).nearest.map(({ segment }) => segment.text);

it.each([
  [
    'of two words one is said, the best first and three at most',
    'kernel photosynthesis',
    [SAID[6], SAID[1], SAID[4]],
  ],
  [
    'it stands in a question',
    'what does a kernel have to do with photosynthesis?',
    [SAID[6], SAID[1], SAID[4]],
  ],
  ['it is in another form', 'kernels photosynthesis', [SAID[6], SAID[1], SAID[4]]],
  ['some of it is excluded', 'kernel photosynthesis -every -more', [SAID[1], SAID[10]]],
  ['it is said in one place alone', 'network photosynthesis', [SAID[1]]],
])('where nothing is sure enough, the nearest passages are told: %s', async (_title, query, nearest) => {
  const found = await search(query);
  expect(found).toMatchObject({ hits: [], hasMore: false });
  expect(found.nearest.map(({ segment }) => segment.text)).toEqual(nearest);
  for (const hit of found.nearest) expect(hit.isMatch && marked(hit).length > 0).toBe(true);
});

it.each([
  ['it is sure enough', 'kernel'],
  ['both words are said', 'kernel network'],
  ['a single word is not said', 'photosynthesis'],
  ['the only telling word of a question is not', 'what is a photosynthesis?'],
  ['no word is said', 'photosynthesis kubernetes'],
  ['too little of it is said', 'kernel photosynthesis kubernetes basketball chlorophyll'],
  ['a phrase is not said', 'kernel "photosynthesis"'],
  ['a phrase of both words is not', '"kernel photosynthesis"'],
  ['a question quotes what is not said', 'what is the "photosynthesis" of a kernel'],
])('there are no nearest passages where %s', async (_title, query) => {
  expect(await nearestOf(query)).toEqual([]);
});

it('a passage is not among the nearest that says little of it, with the rest beside it', async () => {
  const cats = Array.from({ length: 6 }, () => [PAUSE, 'cats']).flat();
  const engine = await makeEngine(corpusOf(['a zebra is a zebra', 'cats go on', ...cats]));
  const { hits, nearest } = await engine.search({ query: 'cats zebra photosynthesis basketball', limit: 9 });
  expect([...hits, ...nearest].map(({ segment }) => segment.text)).toEqual(['a zebra is a zebra']);
  expect(hits).toHaveLength(0);
});

it('there are no nearest passages where two words are only a little like what is said', async () => {
  const engine = await makeEngine(
    corpusOf([
      'they moved the collar',
      PAUSE,
      'a similar color',
      PAUSE,
      'we resemble the knot',
      PAUSE,
      'a cricket sings',
    ]),
  );
  const { hits, nearest } = await engine.search({ query: 'mauve cradle', limit: 5 });
  expect({ hits, nearest }).toEqual({ hits: [], nearest: [] });
});

it('there are no more nearest passages than hits were asked for', async () => {
  expect(await nearestOf('kernel photosynthesis', 1)).toEqual([SAID[6]]);
});

it('the nearest passages tell what their scores come from where that is asked for', async () => {
  const engine = await makeEngine(corpusOf(SAID));
  const query = 'network photosynthesis';
  const { nearest } = await engine.search({ query, limit: 5, explain: true });
  expect(nearest[0]?.reasons[0]?.what).toBe('network');
  expect((await engine.search({ query, limit: 5 })).nearest[0]?.reasons).toEqual([]);
});

it('the nearest passages are of the lecture that is searched', async () => {
  const engine = await makeEngine(
    corpusOf({ title: 'Turns', said: SAID }, { title: 'Cats', said: ['cats see a kernel', 'and sleep'] }),
  );
  const titlesOf = async (query: string, videoId?: string) =>
    (await engine.search({ query, limit: 5, videoId })).nearest.map(({ lecture }) => lecture.title);
  expect(await titlesOf('kernel photosynthesis', 'video2')).toEqual(['Cats']);
  expect(await titlesOf('kernel photosynthesis lecture:turns')).toEqual(['Turns', 'Turns', 'Turns']);
});
