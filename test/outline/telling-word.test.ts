import { describe, expect, it } from 'vitest';
import { isTellingWord } from '../../src/outline/telling-word.js';
import { LANGUAGES } from '../../src/search/language/languages/index.js';

const languageOf = (code: string) => LANGUAGES.find((language) => language.code === code)!;

describe('a word that tells what is talked about', () => {
  it.each([
    ['en', 'glacier'],
    ['de', 'gletscher'],
    ['es', 'glaciar'],
    ['fr', 'glacier'],
    ['pt', 'geleira'],
    ['it', 'ghiacciaio'],
    ['nl', 'gletsjer'],
    ['ja', '氷河'],
    ['ja', 'ニューラルネットワーク'],
    ['ja', '色'],
    ['ja', '重み'],
    ['zh', '冰川'],
  ])('in %s may be “%s”', (code, word) => {
    expect(isTellingWord(word, languageOf(code))).toBe(true);
  });

  it.each([
    ['en', 'x'],
    ['en', '270'],
    ['en', 'fifty'],
    ['en', 'because'],
    ['en', 'lecture'],
    ['de', 'funfzig'],
    ['de', 'nicht'],
    ['de', 'vorlesung'],
    ['es', 'cincuenta'],
    ['fr', 'cinquante'],
    ['pt', 'cinquenta'],
    ['it', 'cinquanta'],
    ['nl', 'vijftig'],
    ['ja', '三百'],
    ['ja', '九つ'],
    ['ja', 'ます'],
    ['ja', 'インターネット'.slice(0, 1)],
    ['zh', '的'],
    ['zh', '冰'],
  ])('in %s is not “%s”', (code, word) => {
    expect(isTellingWord(word, languageOf(code))).toBe(false);
  });

  it('may be one that another language only holds sentences together with', () => {
    expect(isTellingWord('die', languageOf('de'))).toBe(false);
    expect(isTellingWord('die', languageOf('en'))).toBe(true);
  });
});
