import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, firstReaching } from '../../../src/search/index/ascending.js';

describe('the first place from a position on', () => {
  it('is the one found by looking at each', () => {
    const places = fc.uniqueArray(fc.nat(50)).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, fc.integer({ min: -5, max: 60 }), fc.nat(60), (starts, position, from) => {
        const found = starts.findIndex((start) => start >= position);
        const byHand = found < 0 ? starts.length : found;
        expect(firstReaching(Uint32Array.from(starts), position)).toBe(byHand);
        // Wherever the search goes on from.
        expect(advance(Uint32Array.from(starts), Math.min(from, starts.length), position)).toBe(byHand);
      }),
    );
  });
});
