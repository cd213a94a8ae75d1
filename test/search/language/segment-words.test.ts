import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnspaced, segmentWords } from '../../../src/search/language/segment-words.js';

describe('text without spaces has the words', () => {
  it.each([
    ['自己教師あり学習', ['自己', '教師', 'あり', '学習']],
    ['CNNを使う', ['CNN', 'を', '使う']],
    ['第2章', ['第', '2', '章']],
    ['神经网络', ['神经', '网络']],
    ['การเรียนรู้', ['การ', 'เรียน', 'รู้']],
  ])('%s', (text, words) => {
    expect(segmentWords(text)).toEqual(words);
  });
});

it.each(['ニューラルネットワーク', 'コンピューター', 'ﾃﾞｰﾀ'])(
  'a foreign word in katakana is not taken apart, known or not: %s',
  (word) => {
    expect(segmentWords(`この${word}を`)).toContain(word);
  },
);

it.each(['network', 'Faltungsnetz', "l'image", '학습을', 'сеть', '4x4', ''])(
  'a word of a script with spaces is one: %j',
  (word) => {
    expect(segmentWords(word)).toEqual([word]);
  },
);

it('nothing of a text is lost or added', () => {
  const unit = fc.oneof(
    fc.constantFrom(...Array.from('画像を使うネットワークーﾃﾞ々CNN3รู้网é')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      const words = segmentWords(text);
      expect(words.join('')).toBe(text);
      if (text !== '') expect(words).not.toContain('');
    }),
  );
});

it.each([
  ['学習', true],
  ['データ', true],
  ['データ3', false],
  ['gpu', false],
  ['', false],
])('%j is without spaces: %s', (word, is) => {
  expect(isUnspaced(word)).toBe(is);
});
