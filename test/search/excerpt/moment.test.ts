import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchedWord } from '../../../src/search/excerpt/matched-words.js';
import { estimateMoment } from '../../../src/search/excerpt/moment.js';
import { tokenize } from '../../../src/search/language/tokenize.js';
import { makeSegment } from '../../corpus/make-segment.js';

const at = (...words: number[]): MatchedWord[] => words.map((word) => ({ word, worth: 1 }));

describe('the moment of a match is estimated', () => {
  const segment = makeSegment(100, 110, { text: 'aaaa bbbb cccc dddd eeee' });

  it.each([
    ['at the start, where nothing matched', [], 100],
    ['at the start, for the first word', at(0), 100],
    ['by the place of the word', at(2), 104],
    ['near the end, for the last word', at(4), 108],
    [
      'by the first match worth half the best one',
      [
        { word: 1, worth: 1 },
        { word: 3, worth: 3 },
      ],
      106,
    ],
    [
      'by the first, where it is worth just half',
      [
        { word: 1, worth: 1 },
        { word: 3, worth: 2 },
      ],
      102,
    ],
    ['by the first of equals', at(1, 3), 102],
  ])('%s', (_title, matched, second) => {
    expect(estimateMoment(segment, matched)).toBe(second);
  });
});

describe('the moment of a match is known where the words have times', () => {
  const text = "so — self-supervised, it isn't a jigsaw";
  const wordStarts = Uint16Array.of(4, 9, 12, 29, 30, 61, 105);
  const moment = (matched: readonly MatchedWord[], end = 110) =>
    estimateMoment(makeSegment(100, end, { text, wordStarts }), matched);

  it.each([
    ['the second in which the first word starts', at(0), 100],
    ['that of a word behind signs that are searched as no word', at(1), 101],
    ['that of the whole word, for the latter of two that are written as one', at(2), 101],
    ['not the next second, however near', at(3), 102],
    ['the very second', at(4), 103],
    ['that of a word in the middle', at(5), 106],
    ['the first of several', at(4, 5), 103],
    ['within the segment, where a word starts after its end', at(6), 109],
    ['the start, where nothing matched', at(), 100],
    ['the start, where there is no such word', at(9), 100],
  ])('%s', (_title, matched, second) => {
    expect(moment(matched)).toBe(second);
  });

  it('the start of a segment that ends where it starts', () => {
    expect(moment(at(5), 100)).toBe(100);
  });

  it('also where letters take two units or more', () => {
    const segment = makeSegment(0, 9, {
      text: '🧩🧩 é 模型 puzzle',
      wordStarts: Uint16Array.of(0, 20, 40, 60),
    });
    expect([0, 1, 2].map((word) => estimateMoment(segment, at(word)))).toEqual([2, 4, 6]);
  });

  it('for every word of any text', () => {
    const word = fc.constantFrom(
      'a',
      "don't",
      'self-supervised',
      '4,000',
      '—',
      '🧠',
      '...',
      '模型',
      'x/y',
      'ﬁne',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (all) => {
        const segment = makeSegment(50, 100, {
          text: all.join(' '),
          wordStarts: Uint16Array.from(all, (_, index) => 10 * index),
        });
        const seconds = all.flatMap((one, index) => tokenize(one).map(() => 50 + index));
        expect(seconds.map((_, word) => estimateMoment(segment, at(word)))).toEqual(seconds);
      }),
    );
  });
});

describe('where a script has no spaces and words have times', () => {
  it.each([
    ['the only time is that of all words, by the place among them', '自己教師あり学習', [0], 3, 7],
    ['the next word says when those before it are over', '自己教師あり学習 です', [0, 40], 3, 3],
    ['a word after white space has its own', '自己教師 です', [0, 70], 2, 7],
    ['and shares it with those after it', '自己教師 学習です', [0, 70], 3, 8],
  ])('%s', (_what, caption, tenths, word, second) => {
    const segment = makeSegment(0, 10, { text: caption, wordStarts: Uint16Array.from(tenths) });
    expect(estimateMoment(segment, at(word))).toBe(second);
  });
});
