import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/corpus/clean-text.js';
import { countWords } from '../../../src/corpus/count-words.js';
import { parseWordStarts } from '../../../src/corpus/rows/parse-word-starts.js';
import { LARGEST_TENTH } from '../../../src/timecode/word-tenths.js';

/** Text of so many words. */
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('times of words are read', () => {
  it.each([
    ['one for each word', '0 3 7 12', words(4), 2, [0, 3, 7, 12]],
    ['whatever space is around them', ' 0\t3  7\n12 ', words(4), 2, [0, 3, 7, 12]],
    ['where words start together', '0 0 5 5', words(4), 2, [0, 0, 5, 5]],
    ['where the first word starts late', '15', words(1), 2, [15]],
    ['up to a second after the end', '0 30', words(2), 2, [0, 30]],
    ['in a segment that ends where it starts', '10', words(1), 0, [10]],
    ['with zeros before them', '000 007', words(2), 2, [0, 7]],
    ['up to the largest that is kept', String(LARGEST_TENTH), words(1), 10_000, [LARGEST_TENTH]],
    ['for words with whatever signs in them', '0 3 7 12', "so, self-supervised -- don't", 2, [0, 3, 7, 12]],
  ])('%s', (_title, value, text, lasts, tenths) => {
    expect(parseWordStarts(value, text, lasts)).toEqual(Uint16Array.from(tenths));
  });

  it.each(['', '  ', '\t\n'])('none, where the field is %j', (value) => {
    expect(parseWordStarts(value, words(3), 9)).toBeUndefined();
  });
});

describe('times of words are refused', () => {
  it.each([
    ['with a fraction', '0 1.5', 2, 9, '1.5', 'word-start-not-whole'],
    ['below zero', '-1 3', 2, 9, '-1', 'word-start-not-whole'],
    ['parted by commas', '0,3', 2, 9, '0,3', 'word-start-not-whole'],
    ['in another notation', '0 1e3', 2, 9, '1e3', 'word-start-not-whole'],
    ['in words', '0 soon', 2, 9, 'soon', 'word-start-not-whole'],
    ['in digits of another script', '0 ٣', 2, 9, '٣', 'word-start-not-whole'],
    ['when there is one too few', '0 3 7', 4, 9, '3 instead of 4', 'word-starts-count'],
    ['when there is one too many', '0 3 7', 2, 9, '3 instead of 2', 'word-starts-count'],
    ['when they descend', '0 7 3', 3, 9, '7 3', 'word-starts-descending'],
    ['when the first descends', '7 3', 2, 9, '7 3', 'word-starts-descending'],
    ['more than a second after the end', '0 31', 2, 2, '31', 'word-start-after-end'],
    ['beyond any number', `0 ${'9'.repeat(400)}`, 2, 9, '9'.repeat(400), 'word-start-after-end'],
    ['too late to be kept', '65536', 1, 10_000, '65536', 'word-start-too-large'],
  ])('%s', (_title, value, count, lasts, shown, reason) => {
    expect(parseWordStarts(value, words(count), lasts)).toEqual({ value: shown, reason });
  });
});

describe('whatever the field holds', () => {
  const lasts = fc.nat(40);

  it('times that follow the rules are read as they are', () => {
    const starts = fc.array(fc.nat(410), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(starts, (starts) => {
        const rising = Uint16Array.from(starts).sort();
        expect(parseWordStarts(rising.join(' '), words(starts.length), 40)).toEqual(rising);
      }),
    );
  });

  it('what is read follows the rules, and what is not is told with a reason', () => {
    const piece = fc.oneof(
      { weight: 9, arbitrary: fc.nat(450).map(String) },
      { weight: 1, arbitrary: fc.constantFrom('1.5', '-3', 'x', '', '70000', '\u00a0', '0'.repeat(5)) },
    );
    const rising = fc
      .array(fc.nat(450), { minLength: 1, maxLength: 6 })
      .map((all) => Uint16Array.from(all).sort().join(' '));
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      rising,
      fc.array(piece, { maxLength: 6 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 6 }), lasts, (value, count, lasts) => {
        const read = parseWordStarts(value, words(count), lasts);
        if (read === undefined) {
          expect(value.trim()).toBe('');
        } else if (read instanceof Uint16Array) {
          expect(read).toHaveLength(count);
          expect(read).toEqual(read.toSorted());
          expect(read.at(-1)).toBeLessThanOrEqual(10 * (lasts + 1));
          expect(value.trim().split(/\s+/).map(Number)).toEqual([...read]);
        } else {
          expect(read.reason).toMatch(/^word-start/);
          expect(read.value).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the words of a text', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ["self-supervised, don't -- 4,000", 4],
    [cleanText(' one\t\ttwo\u00a0\n three\u2028four '), 4],
    [cleanText('one \u0007 two\u0008three'), 2],
    [cleanText('\ufeffone \u202e two'), 2],
    ['می‌خواهم 👩‍🏫 模型', 3],
  ])('of %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('of any cleaned text are parted by single spaces', () => {
    const odd = fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u0007', '\u202e', '\ufeff', 'a', 'b');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: odd }), fc.string({ unit: 'binary' })), (any) => {
        const text = cleanText(any);
        expect(countWords(text)).toBe(text === '' ? 0 : text.split(' ').length);
      }),
      { numRuns: 1000 },
    );
  });
});
