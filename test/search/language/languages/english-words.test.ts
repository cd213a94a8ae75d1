import { describe, expect, it } from 'vitest';
import { isFunctionWord, QUESTION_WORDS } from '../../../../src/search/language/languages/english-words.js';
import { tokenize } from '../../../../src/search/language/tokenize.js';

const words = (text: string) => tokenize(text).map(({ term }) => term);

describe('words only hold a sentence together', () => {
  it.each([
    'the a an and or but if',
    "what's that he's she's don't can't",
    'is are was were be been',
    'of at by for to',
    'um like you know okay',
  ])('%s', (text) => {
    expect(words(text).filter((word) => !isFunctionWord(word))).toEqual([]);
  });
});

describe('words belong to the asking', () => {
  it.each([
    'explain explained explanation',
    'define describe discuss',
    'lecture professor video',
    'find show',
    'difference versus',
    'mean sort kind type right one',
    'hi bot please pls plz thanks thx lol',
  ])('%s', (text) => {
    expect(words(text).filter((word) => !QUESTION_WORDS.has(word))).toEqual([]);
  });
});

it.each(['jigsaw', 'network', 'color', 'loss', 'call', 'svd', 'l2', '90', '模型', ''])(
  'a term of a lecture is neither: %j',
  (term) => {
    expect([isFunctionWord(term), QUESTION_WORDS.has(term)]).toEqual([false, false]);
  },
);
