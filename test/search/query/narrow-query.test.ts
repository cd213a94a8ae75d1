import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../src/corpus/corpus.js';
import type { Lecture } from '../../../src/corpus/lecture.js';
import { narrowQuery } from '../../../src/search/query/narrow-query.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';

/** Nothing of a lecture's segments is asked for. */
function listed(videoId: string, title: string): Lecture {
  const times = { segmentCount: 1, firstSecond: 0, lastSecond: 10 };
  return {
    videoId,
    key: videoId,
    title,
    thumbnail: undefined,
    ...times,
    firstUrl: `https://youtu.be/${videoId}`,
  };
}

const corpus = makeCorpus([
  listed('a', 'Lecture 1: Neural networks'),
  listed('b', 'Lecture 2: Attention'),
  listed('c', 'Lecture 12: Attention again'),
  listed('d', 'Neural networks again'),
  listed('e', 'Twice named'),
  listed('f', 'Twice named'),
  listed('g', 'Twice named, once more'),
]);

function narrowed(query: string, videoId?: string) {
  const { among, unknownLecture, query: left } = narrowQuery(parseQuery(query), corpus, videoId);
  return {
    among: among?.map((lecture) => lecture.videoId),
    unknown: unknownLecture,
    words: left.words.map(({ term }) => term),
  };
}

describe('the lectures to search are', () => {
  it.each<[string, string, string | undefined, string[] | undefined]>([
    ['all, where nothing narrows them', 'jigsaw', undefined, undefined],
    ['the one that was chosen', 'jigsaw', 'b', ['b']],
    ['the one that is named', 'jigsaw lecture:2', undefined, ['b']],
    ['the one with that id, whatever others are called', 'jigsaw lecture:a', undefined, ['a']],
    ['those that a name fits, in their order', 'jigsaw lecture:attention', undefined, ['b', 'c']],
    ['in their order also where a later one fits better', 'jigsaw lecture:neural', undefined, ['a', 'd']],
    ['all that have that very title', 'jigsaw lecture:"twice named"', undefined, ['e', 'f']],
    ['of those that a name fits the one that was chosen', 'jigsaw lecture:attention', 'c', ['c']],
    ['none, where another one was chosen', 'jigsaw lecture:neural', 'c', []],
    ['none, where there is none with the id that was chosen', 'jigsaw', 'z', []],
  ])('%s', (_title, query, videoId, among) => {
    expect(narrowed(query, videoId)).toEqual({ among, unknown: undefined, words: ['jigsaw'] });
  });
});

describe('a name that no lecture has', () => {
  it.each<[string, string, string | undefined, ReturnType<typeof narrowed>]>([
    [
      'narrows nothing beside words',
      'jigsaw lecture:birds',
      undefined,
      { among: undefined, unknown: 'birds', words: ['jigsaw'] },
    ],
    [
      'narrows nothing beside a phrase',
      '"jigsaw puzzle" lecture:birds',
      undefined,
      { among: undefined, unknown: 'birds', words: [] },
    ],
    [
      'leaves the lecture that was chosen',
      'jigsaw lecture:birds',
      'b',
      { among: ['b'], unknown: 'birds', words: ['jigsaw'] },
    ],
    [
      'is looked for where it is all, in the lecture that was chosen',
      'lecture:birds',
      'b',
      { among: ['b'], unknown: 'birds', words: ['lecture', 'birds'] },
    ],
  ])('%s', (_title, query, videoId, expected) => {
    expect(narrowed(query, videoId)).toEqual(expected);
  });
});
