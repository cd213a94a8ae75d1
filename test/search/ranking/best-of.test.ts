import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestOf } from '../../../src/search/ranking/best-of.js';

const inAnyOrder = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 30 }).chain((scores) => {
  const all = scores.map((score, segment) => ({ segment, score }));
  return fc.shuffledSubarray(all, { minLength: all.length });
});

describe('the best of many segments', () => {
  it('are those that come first when all are sorted, of equals the earlier', () => {
    fc.assert(
      fc.property(inAnyOrder, fc.integer({ min: 1, max: 8 }), fc.nat(6), (all, limit, least) => {
        const best = new BestOf(limit);
        for (const { segment, score } of all) best.add(segment, score);
        const sorted = [...all].sort((a, b) => b.score - a.score || a.segment - b.segment).slice(0, limit);
        expect(best.ranked(0)).toEqual(sorted);
        expect(best.ranked(least)).toEqual(sorted.filter(({ score }) => score >= least));
        expect(best.most).toBe(sorted[0]?.score ?? 0);
        expect(best.least).toBe(sorted.length < limit ? 0 : sorted.at(-1)!.score);
      }),
    );
  });
});
