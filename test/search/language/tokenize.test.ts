import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, tokenize, wordsIn } from '../../../src/search/language/tokenize.js';

describe('a text has the words', () => {
  it.each([
    ['so we train it', ['so', 'we', 'train', 'it']],
    ['Self-Supervised, learning!', ['self', 'supervised', 'learning']],
    ["don't it’s rock'n'roll", ['dont', 'its', 'rocknroll']],
    ["'quoted' words'", ['quoted', 'words']],
    ['0.5 4,000 1.5.2 3.', ['0.5', '4000', '1.5.2', '3']],
    [
      '3,5 0,125 1,2,3 10,000,000 1,000.5 1,0000 1,000x',
      ['3', '5', '0', '125', '1', '2', '3', '10000000', '1000.5', '1', '0000', '1', '000x'],
    ],
    ['4x4 conv5 2nd', ['4x4', 'conv5', '2nd']],
    ['node.js a/b x=1 snake_case', ['node', 'js', 'a', 'b', 'x', '1', 'snake', 'case']],
    ['naïve Café NICCOLÒ', ['naive', 'cafe', 'niccolo']],
    ['ﬁne ＦＵＬＬ ①', ['fine', 'full', '1']],
    ['模型 是', ['模型', '是']],
    ['CNNを使う。第2章', ['cnn', 'を', '使う', '第', '2', '章']],
    ['ガン カン', ['ガン', 'カン']],
    ['हिन्दी 학습', ['हिन्दी', '학습']],
    ['🧠 and 👍', ['and']],
    ['a\u0301b \u0301', ['ab']],
    ['half \ud83d of', ['half', 'of']],
    ['C++ and c++11, i++ Ｃ＋＋', ['c++', 'and', 'c++', '11', 'i++', 'c++']],
    ['C# (F#), c♯ C#を使う', ['c#', 'f#', 'c#', 'c#', 'を', '使う']],
    ['私はC++を データC# 日本語A*', ['私', 'は', 'c++', 'を', 'データ', 'c#', '日本語', 'a*']],
    ['k-means++ notepad++', ['k', 'means', 'notepad']],
    ['A* or D*. 5 * 3, A* __init__ A*', ['a*', 'or', 'd*', '5', '3', 'a*', 'init', 'a*']],
    ['a+b 1++ + #1 x#y Z# C#7 a+++', ['a', 'b', '1', '1', 'x', 'y', 'z', 'c', '7', 'a']],
    ['*a* a*b **c** word* 2*', ['a', 'a', 'b', 'c', 'word', '2']],
    ['*vitamin C* and', ['vitamin', 'c', 'and']],
    ['1.5GB 3.11.2', ['1.5', 'gb', '3.11.2']],
    ['… — !', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(tokenize(text).map(({ term }) => term)).toEqual(words);
  });

  it('each with the place where it stands', () => {
    expect(tokenize('🧠 It’s Café')).toEqual([
      { term: 'its', start: 3, end: 7 },
      { term: 'cafe', start: 8, end: 12 },
    ]);
    expect(tokenize('1 + C++')).toEqual([
      { term: '1', start: 0, end: 1 },
      { term: 'c++', start: 4, end: 7 },
    ]);
  });
});

describe('any string', () => {
  const strings = fc.string({ unit: 'binary', maxLength: 100 });

  it('has words that are never empty, in order, apart, and are what stands in their place', () => {
    fc.assert(
      fc.property(strings, (text) => {
        let done = 0;
        for (const { term, start, end } of tokenize(text)) {
          expect(term).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).toBe(foldWord(text.slice(start, end)));
          done = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(strings, (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['case', 'JIGSAW', 'jigsaw'],
    ['accents', 'Mikolóv', 'mikolov'],
    ['how accents are encoded', 'e\u0301', '\u00e9'],
    ['apostrophes', "it's", 'it’s'],
    ['digit separators', '4,000', '4000'],
    ['full width', 'Ｒ２', 'r2'],
    ['half width', 'ﾃﾞｰﾀ', 'データ'],
    ['ß', 'Straße', 'STRASSE'],
    ['letters run together', 'Œuvre', 'oeuvre'],
  ])('is compared without regard to %s', (_what, one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });
});

it('the words of a text as they are written are those it is split into', () => {
  const unit = fc.oneof(fc.constantFrom(...Array.from("画像を使うネットワークーﾃﾞCNN3รู้网é' ")), fc.string());
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      const terms = wordsIn(text)
        .map(foldWord)
        .filter((term) => term !== '');
      expect(tokenize(text).map(({ term }) => term)).toEqual(terms);
    }),
  );
});
