import { describe, expect, it } from 'vitest';
import { splitAsProgrammersWrite } from '../../../src/search/language/query-words.js';

describe('a name is split where a programmer sees a border', () => {
  it.each([
    ['requires_grad', 'requires grad'],
    ['skip-gram', 'skip gram'],
    ['SolidGoldMagikarp', 'solid gold magikarp'],
    ['useEffect', 'use effect'],
    ['word2vec', 'word 2 vec'],
    ['HTMLParser', 'html parser'],
    ['LLaMA', 'l la ma'],
    ['nn.Conv2d', 'nn conv 2 d'],
    ['a/b', 'a b'],
    ['__init__', 'init'],
    ['jigsaw', 'jigsaw'],
    ['RNN', 'rnn'],
  ])('%s', (name, expected) => {
    expect(
      splitAsProgrammersWrite(name)
        .map(({ term }) => term)
        .join(' '),
    ).toBe(expected);
  });

  it('and each part knows the whole, how it was typed, and that it is tied to the one before', () => {
    expect(splitAsProgrammersWrite('RotNet_x')).toEqual([
      {
        term: 'rot',
        typed: 'Rot',
        tiedToPrevious: false,
        isDunder: false,
        isCode: true,
        wholeTerm: 'rotnet',
      },
      { term: 'net', typed: 'Net', tiedToPrevious: true, isDunder: false, isCode: true, wholeTerm: 'rotnet' },
      { term: 'x', typed: 'x', tiedToPrevious: true, isDunder: false, isCode: true, wholeTerm: undefined },
    ]);
  });

  it.each([
    ['jig*', true],
    ['(jig*),', true],
    ['Über*', true],
    ['jig', false],
    ['*jig*', false],
    ['**jig**', false],
    ['*args', false],
    ['V*', false],
    ['O(n*m)', false],
    ['word2vec*', false],
  ])('and %s is the beginning of words: %s', (typed, expected) => {
    expect(splitAsProgrammersWrite(typed).some(({ isBeginning }) => isBeginning === true)).toBe(expected);
  });

  it.each([
    ['__call__', true],
    ['obj.__call__()', false],
    ['(__call__)', true],
    ['_call_', false],
    ['__call', false],
  ])('and %s is a special name of Python: %s', (name, expected) => {
    expect(splitAsProgrammersWrite(name).some(({ isDunder }) => isDunder)).toBe(expected);
  });

  it.each([
    ['log_prob', true],
    ['nn.Linear', true],
    ['logProb', true],
    ['backward()', true],
    ['skip-gram', false],
    ['and/or', false],
    ['word2vec', false],
    ['std::vector', true],
    ['etc.', false],
    ['e.g.', false],
    ['U.S.', false],
    ['3.5', false],
    ['word(s)', false],
    ['_', false],
  ])('and %s is written as only programmers do: %s', (name, expected) => {
    expect(splitAsProgrammersWrite(name).some(({ isCode }) => isCode)).toBe(expected);
  });
});
