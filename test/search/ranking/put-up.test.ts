import { describe, expect, it } from 'vitest';
import { putUp } from '../../../src/search/ranking/put-up.js';
import { MOST_PUT_UP } from '../../../src/search/weights.js';

const ranked = (...scores: number[]) => scores.map((score, segment) => ({ segment, score, matched: [] }));

describe('a segment that is put further up', () => {
  it('gains a share of its score, and tells how much', () => {
    const [first, second] = putUp(ranked(2, 1), ({ segment }) => (segment === 1 ? 1.5 : 0));
    expect(first).toEqual({ segment: 1, score: 2.5, gained: 1.5, matched: [] });
    expect(second).toEqual({ segment: 0, score: 2, matched: [] });
  });

  it('comes before another of the same score only if it is earlier', () => {
    expect(putUp(ranked(2, 1), ({ segment }) => segment)[0]?.segment).toBe(0);
  });

  it('is one of the very best, and those behind them stay where they are', () => {
    const many = ranked(...Array.from({ length: 30 }, (_, at) => 1 - at / 1000));
    const order = putUp(many, ({ segment }) => segment / 10).map(({ segment }) => segment);
    expect(order[0]).toBe(MOST_PUT_UP - 1);
    expect(order.slice(MOST_PUT_UP)).toEqual(many.slice(MOST_PUT_UP).map(({ segment }) => segment));
  });
});
