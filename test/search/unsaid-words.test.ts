import { describe, expect, it } from 'vitest';
import { makeEngine } from './engine-under-test.js';
import { corpusOf, PAUSE } from './small-search.js';

const engine = await makeEngine(
  corpusOf([
    'the jigsaw of patches is shuffled',
    PAUSE,
    'a jigsaw puzzle and the word tyvek',
    PAUSE,
    'we look at a matrix',
    PAUSE,
    'cats and dogs in the garden',
  ]),
);
const unsaidOf = async (query: string) => (await engine.search({ query, limit: 5 })).unsaid;

describe('of a short query it is told which words are said nowhere', () => {
  it.each([
    ['jigsaw giraffe', ['giraffe']],
    ['Giraffe jigsaw', ['Giraffe']],
    ['what is a jigsaw giraffe', ['giraffe']],
    ['jigsaw puzzle Giraffe giraffe', ['Giraffe']],
    ['giraffe "jigsaw puzzle"', ['giraffe']],
  ])('as they were typed: %s', async (query, unsaid) => {
    expect(await unsaidOf(query)).toEqual(unsaid);
  });

  it.each([
    ['all are said', 'jigsaw puzzle'],
    ['one is said in another form', 'jigsaws puzzles'],
    ['one was misheard for sure', 'word2vec jigsaw'],
    ['one only asks', 'explain jigsaw'],
    ['one only says what kind of thing it is', 'jigsaw algorithm'],
    ['it is a part of a name', 'jigsaw.giraffe'],
    ['there are more words, as in a sentence', 'jigsaw puzzle patches giraffe'],
    ['nothing is found, though a word is said', 'garden giraffe zebra'],
    ['it is said where nothing is looked for', 'jigsaw matrix -matrix'],
  ])('but none where %s: %s', async (_title, query) => {
    expect(await unsaidOf(query)).toBeUndefined();
  });
});
