import { expect, it } from 'vitest';
import { foldedWords } from '../../src/corpus/folded-words.js';

it.each([
  ['Ökonomie und Größe', ['okonomie', 'und', 'grosse']],
  ['L’Œuvre', ['l', 'oeuvre']],
  ['ﾃﾞｰﾀ 拡張', ['データ', '拡張']],
  ['การเรียนรู้', ['การเรียนรู้']],
  ['학습', ['학습']],
  ['… —', []],
])('the words of a text are compared without case and accents, and no letter is lost: %s', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});
