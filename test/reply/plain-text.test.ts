import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, plainText, visibleText } from '../../src/reply/plain-text.js';

describe('plain text', () => {
  it.each([
    ['keeps ordinary words', 'context encoders', 'context encoders'],
    ['joins lines and tabs with single spaces', '  one\n\ttwo  three ', 'one two three'],
    ['drops an override that turns text around', 'evil\u202Etxt.exe', 'eviltxt.exe'],
    ['drops zero-width spaces inside a word', 'jig\u200Bsaw', 'jigsaw'],
    ['drops control characters', 'a\u0000b\u001B[31mc\u007F', 'ab[31mc'],
    ['keeps the joiners of emoji families', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['keeps accents', 'niccolò', 'niccolò'],
    ['thins out stacked marks', `a${'\u0301'.repeat(40)}b`, `a${'\u0301'.repeat(4)}b`],
    ['replaces half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
  ])('%s', (_title, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it('is well-formed, on one line and unchanged by a second pass, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = plainText(text);
        expect(once.isWellFormed()).toBe(true);
        expect(once).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(plainText(once)).toBe(once);
      }),
    );
  });

  it('leaves spaces at the ends where asked only for visible text', () => {
    expect(visibleText(' a\nb ')).toBe(' a b ');
  });
});

describe('clipping', () => {
  it.each([
    ['leaves what fits', 'jigsaw', 6, 'jigsaw'],
    ['cuts at a word border', 'the jigsaw puzzle', 14, 'the jigsaw…'],
    ['cuts inside a word when there is no border near', 'supercalifragilistic', 10, 'supercali…'],
    ['never splits an emoji', '🧩🧩🧩', 4, '🧩…'],
    ['never splits a family', 'ab👨‍👩‍👧👨‍👩‍👧', 12, 'ab👨‍👩‍👧…'],
    ['never splits a letter from its accent', 'ne\u0301e\u0301', 4, 'ne\u0301…'],
    ['never splits a flag', '🇩🇪🇫🇷🇧🇷', 8, '🇩🇪…'],
    ['never splits a syllable', '학습학습'.normalize('NFD'), 8, '학습'.normalize('NFD') + '…'],
    ['splits what is longer than all there is room for', '👨‍👩‍👧👨‍👩‍👧', 4, '👨‍…'],
  ])('%s', (_title, text, maximum, expected) => {
    expect(clip(text, maximum)).toBe(expected);
  });

  it('never exceeds the maximum', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, maximum) => {
        expect(clip(text, maximum).length).toBeLessThanOrEqual(maximum);
        expect(clip(text, maximum).isWellFormed()).toBe(true);
      }),
    );
  });
});
