import { describe, expect, it } from 'vitest';
import { TokenBuckets } from '../../src/turns/token-buckets.js';

/** Buckets by a clock that stands still until a test moves it on. */
function stage(tokens: number, refillMs: number, mostBuckets?: number) {
  const clock = { ms: 5_000 };
  const buckets = new TokenBuckets({ tokens, refillMs }, () => clock.ms, mostBuckets);
  return { clock, buckets };
}

describe('a bucket of tokens', () => {
  it('gives all that it holds at once, and then says how long to wait', () => {
    const { buckets } = stage(3, 100);
    expect([1, 2, 3, 4, 5].map(() => buckets.take('a'))).toEqual([0, 0, 0, 100, 100]);
  });

  it('fills again one by one, and holds no more than it did', () => {
    const { clock, buckets } = stage(2, 100);
    buckets.take('a', 2);
    clock.ms += 60;
    expect(buckets.take('a')).toBe(40);
    clock.ms += 40;
    expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 100]);
    clock.ms += 10_000;
    expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 100]);
  });

  it('gives all that it holds at whatever fraction of a millisecond it is asked', () => {
    for (let clock = 0.1; clock < 2_000; clock += 1.7) {
      const buckets = new TokenBuckets({ tokens: 3, refillMs: 60_000 }, () => clock);
      expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 0]);
      expect(buckets.take('a')).toBeGreaterThan(59_000);
    }
  });

  it('is each one’s own', () => {
    const { buckets } = stage(1, 100);
    expect([buckets.take('a'), buckets.take('b'), buckets.take('a')]).toEqual([0, 0, 100]);
  });

  it('gives several only together', () => {
    const { clock, buckets } = stage(5, 100);
    buckets.take('a', 3);
    expect(buckets.take('a', 3)).toBe(100);
    expect(buckets.take('a', 2)).toBe(0);
    clock.ms += 300;
    expect(buckets.take('a', 3)).toBe(0);
  });

  it('gives all that it holds where more is asked for than it ever does', () => {
    const { clock, buckets } = stage(2, 100);
    expect(buckets.take('a', 5)).toBe(0);
    expect(buckets.take('a', 5)).toBe(200);
    clock.ms += 200;
    expect(buckets.take('a', 5)).toBe(0);
  });
});

describe('of very many buckets', () => {
  it('only those are kept that are not full', () => {
    const { clock, buckets } = stage(10, 1_000);
    let most = 0;
    for (let user = 0; user < 100_000; user++) {
      clock.ms += 10;
      buckets.take(String(user));
      most = Math.max(most, buckets.kept);
    }
    // Each is full again after a second, in which a hundred come.
    expect(most).toBeLessThan(110);
  });

  it('no more are kept than may be, and of these the ones used last', () => {
    const { buckets } = stage(1, 1_000, 100);
    for (let user = 0; user < 1_000; user++) buckets.take(String(user));
    expect(buckets.kept).toBe(100);
    expect(buckets.take('999')).toBe(1_000);
    expect(buckets.take('0')).toBe(0);
  });
});
