import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { chooseUnits } from '../../../../src/search/query/sought/query-units.js';
import { materialOf } from '../../material-of.js';

const material = materialOf([
  'a rot net and word to vec',
  'llama is one',
  'requires grad and the conv2d layer',
  'la la',
  'there it has others',
  '次元 の 話',
]);
const units = (query: string) => chooseUnits(material, parseQuery(query).words).map(({ term }) => term);

describe('a name is looked up', () => {
  it.each([
    ['whole, where the lectures have it', 'LLaMA', ['llama']],
    ['whole, where the lectures have another form of it', 'LLaMAs', ['llamas']],
    ['whole with its digits, where the lectures have them', 'Conv2d', ['conv2d']],
    ['whole, where its parts are no words', 'XqZr', ['xqzr']],
    ['in parts, where the lectures have these', 'RotNet', ['rot', 'net']],
    ['in parts, where they are words of English', 'useEffect', ['use', 'effect']],
    ['in parts, with its digits', 'word2vec', ['word', '2', 'vec']],
    ['in parts, at its underscores', 'requires_grad', ['requires', 'grad']],
    ['in parts, each by itself', 'LLaMA_RotNet', ['llama', 'rot', 'net']],
    ['in parts, with a number of several digits', 'useEffect200', ['use', 'effect', '200']],
    ['whole, where it has but a letter of them', 'aXq', ['axq']],
    ['whole, where it has but two letters that are the stem of a word', 'haXiq', ['haxiq']],
    ['whole, where of it only an empty word is said', 'thereXq', ['therexq']],
    ['in parts, where one is a word of two characters', '3次元', ['3', '次元']],
    ['as it is, where it has no parts', 'plain words', ['plain', 'words']],
  ])('%s: %s', (_title, query, expected) => {
    expect(units(query)).toEqual(expected);
  });

  it('as it was typed, when it is whole again', () => {
    expect(chooseUnits(material, parseQuery('LLaMA').words)).toEqual([
      {
        term: 'llama',
        typed: 'LLaMA',
        tiedToPrevious: false,
        isDunder: false,
        isCode: false,
        wholeTerm: undefined,
      },
    ]);
  });
});
