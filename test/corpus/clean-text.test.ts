import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/corpus/clean-text.js';
import { visibleValue } from '../../src/corpus/csv/visible-value.js';

describe('text of the data', () => {
  it.each([
    ['stays as it was heard', 'niccolò said "4,000" -- [Music] 🎓', 'niccolò said "4,000" -- [Music] 🎓'],
    ['has single spaces', ' a  b\tc\r\nd\u00a0e\u2028f ', 'a b c d e f'],
    ['has no control characters', 'a\u0007b\u001b[31mc\u007f', 'ab[31mc'],
    [
      'has single spaces also where there was one on both sides of such',
      'a \u0007 b \u202e\u202c c',
      'a b c',
    ],
    ['cannot turn the direction of what follows', 'a\u202eb\u2066c\ufeff', 'abc'],
    ['has no letters that show nothing', 'a\u3164 \u115f\u1160 b\uffa0', 'a b'],
    ['keeps joined emoji and Persian together', '👩‍🏫 می‌خواهم', '👩‍🏫 می‌خواهم'],
    ['is empty when it is only space', ' \n\t ', ''],
    ['is empty when nothing in it can be seen', '\u200b \u200e\u0001', ''],
    ['is empty when there are only letters that show nothing', '\u3164\u3164', ''],
  ])('%s', (_title, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

describe('a value shown to the operator', () => {
  it.each([
    ['stays as it is', 'x y', 'x y'],
    ['spells out what cannot be seen', 'a\u001b[31m\n\u202e\u00a0b', 'a\\u{1b}[31m\\u{a}\\u{202e}\\u{a0}b'],
    ['is not clipped at 60', '🎓'.repeat(60), '🎓'.repeat(60)],
    ['is clipped after 60', 'x'.repeat(61), `${'x'.repeat(60)}…`],
    ['is clipped between characters only', '🎓'.repeat(1000), `${'🎓'.repeat(60)}…`],
  ])('%s', (_title, value, expected) => {
    expect(visibleValue(value)).toBe(expected);
  });
});
