import { describe, expect, it } from 'vitest';
import { loadSpokenEnglish } from '../../../src/search/language/spoken-english.js';

const spoken = loadSpokenEnglish();

describe('how often a word is spoken', () => {
  it('orders everyday words before rare ones, and these before what nobody counted', () => {
    const words = ['you', 'learn', 'puzzle', 'jigsaw', 'zzzzqqq'];
    const shares = words.map((word) => spoken.share(word));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(new Set(shares).size).toBe(words.length);
  });

  it('is a share of all words: every twenty-fifth is “you”, one in many million is what nobody counted', () => {
    expect(spoken.share('you')).toBeGreaterThan(0.03);
    expect(spoken.share('you')).toBeLessThan(0.05);
    expect(spoken.share('zzzzqqq')).toBeGreaterThan(0);
    expect(spoken.share('zzzzqqq')).toBeLessThan(1e-8);
  });

  it('counts a word however it is written: in the films “I” and “English” have capitals', () => {
    expect(spoken.share('i')).toBeGreaterThan(0.02);
    expect(spoken.knows('english')).toBe(true);
  });

  it('is more for fewer digits, and never less than for what nobody counted', () => {
    const [one, two, four] = [spoken.share('7'), spoken.share('52'), spoken.share('3.14')];
    expect(one).toBe(4 * two);
    expect(two).toBe(16 * four);
    expect(four).toBeGreaterThan(spoken.share('zzzzqqq'));
    expect(spoken.share('9'.repeat(1_000))).toBe(spoken.share('zzzzqqq'));
  });
});

it('words are known that were counted, and no others', () => {
  expect(['the', 'jigsaw', 'zzzzqqq', ''].map((word) => spoken.knows(word))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
