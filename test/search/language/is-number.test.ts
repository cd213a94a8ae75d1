import { describe, expect, it } from 'vitest';
import { isNumber } from '../../../src/search/language/is-number.js';

describe('a word tells a number', () => {
  it.each(['5', '0.5', '1997', '3d', '10th', 'seven', 'hundred', 'percent', '٣'])('%s', (term) => {
    expect(isNumber(term)).toBe(true);
  });
});

describe('a word tells none', () => {
  it.each(['', 'one', 'zero', 'often', 'tense', 'gpt2', 'constructor'])('“%s”', (term) => {
    expect(isNumber(term)).toBe(false);
  });
});
