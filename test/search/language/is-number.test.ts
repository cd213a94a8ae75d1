import { describe, expect, it } from 'vitest';
import { isNumber } from '../../../src/search/language/is-number.js';

describe('a word tells a number', () => {
  it.each(['5', '0.5', '1997', '10k', 'seven', 'hundred', 'percent', '٣'])('%s', (term) => {
    expect(isNumber(term)).toBe(true);
  });
});

describe('a word tells none', () => {
  it.each(['', 'one', 'zero', 'third', 'twice', '10th', '3d', 'often', 'tense', 'gpt2', 'constructor'])(
    '“%s”',
    (term) => {
      expect(isNumber(term)).toBe(false);
    },
  );
});
