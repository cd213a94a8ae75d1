import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { corpusOf, hitsOf, marked, PAUSE } from './small-search.js';

const open = () =>
  createSearchEngine(
    corpusOf(
      { title: 'Toys', said: ['a jigsaw', 'and so on', PAUSE, 'the birds and the jigsaw puzzle'] },
      { title: 'Animals', said: ['well', 'and so this lecture is on a zebra'] },
    ),
  );

describe('a hit', () => {
  it('says when the match is heard, not when its segment starts', async () => {
    const [zebra] = await hitsOf(open(), 'zebra');
    expect(zebra?.segment.startSecond).toBe(10);
    expect(zebra?.momentSecond).toBe(18);
    expect(zebra?.momentSecond).toBe(18);
  });

  it('has its lecture, and its number there', async () => {
    const hits = (await hitsOf(open(), 'birds zebra')).filter(({ isMatch }) => isMatch);
    expect(hits.map(({ lecture, index }) => [lecture.title, index])).toEqual([
      ['Animals', 1],
      ['Toys', 2],
    ]);
  });

  it('is a match where the words are said, and none where they are said beside it', async () => {
    const hits = await hitsOf(open(), 'jigsaw');
    const isMatch = hits.map((hit) => [hit.segment.text, hit.isMatch]);
    expect(Object.fromEntries(isMatch)).toEqual({
      'a jigsaw': true,
      'the birds and the jigsaw puzzle': true,
      'and so on': false,
    });
  });
});

describe('a filter that names no lecture', () => {
  it.each([
    ['is left out beside words', 'lecture:birds jigsaw', ['jigsaw']],
    ['is left out beside a phrase', 'lecture:birds "jigsaw puzzle"', ['jigsaw puzzle']],
    ['is read as words where it is all', 'lecture:birds', ['birds']],
    ['with the word before the colon', 'lecture:zebra', ['lecture', 'zebra']],
  ])('%s: %s', async (_title, query, expected) => {
    const hits = await hitsOf(open(), query);
    expect(marked(hits.find((hit) => expected.every((one) => hit.segment.text.includes(one)))!)).toEqual(
      expected,
    );
  });

  it('is told', async () => {
    expect(await open().search({ query: 'lecture:birds jigsaw', limit: 1 })).toMatchObject({
      unknownLecture: 'birds',
    });
    expect((await open().search({ query: 'lecture:toys jigsaw', limit: 1 })).unknownLecture).toBeUndefined();
  });
});

it('where something is found there are no nearest terms, and where nothing is there is no more of it', async () => {
  expect((await open().search({ query: 'jigsaw', limit: 9 })).suggestions).toEqual([]);
  expect(await open().search({ query: 'jigpop kubernetes', limit: 1 })).toMatchObject({
    hits: [],
    hasMore: false,
    suggestions: ['jigsaw'],
  });
});

it('what is being typed is completed from all lectures', async () => {
  const engine = open();
  expect(await engine.complete('jig', 5)).toEqual(['jigsaw', 'jigsaw puzzle']);
  expect(await engine.complete('zeb', 5)).toEqual(['zebra']);
  expect(await engine.complete('jig', 1)).toEqual(['jigsaw']);
});
