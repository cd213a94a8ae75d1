import { expect, it } from 'vitest';
import { BoundedCache } from '../../src/database/bounded-cache.js';

it('of more than may be kept, what was not used for longest is forgotten', () => {
  const cache = new BoundedCache<string, number>(3);
  for (const [at, key] of ['a', 'b', 'c'].entries()) cache.set(key, at, 1);
  expect(cache.get('a')).toBe(0);
  cache.set('d', 3, 1);
  expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual([0, undefined, 2, 3]);
});

it('what weighs more than all that may be kept is kept alone', () => {
  const cache = new BoundedCache<string, number>(3);
  cache.set('light', 1, 1);
  cache.set('heavy', 2, 9);
  expect([cache.get('light'), cache.get('heavy')]).toEqual([undefined, 2]);
  cache.set('light', 3, 1);
  expect([cache.get('light'), cache.get('heavy')]).toEqual([3, undefined]);
});

it('what takes the place of something weighs in its stead', () => {
  const cache = new BoundedCache<string, number>(3);
  for (let times = 0; times < 9; times++) cache.set('a', times, 2);
  cache.set('b', 1, 1);
  expect([cache.get('a'), cache.get('b')]).toEqual([8, 1]);
  cache.clear();
  cache.set('c', 1, 3);
  expect([cache.get('a'), cache.get('c')]).toEqual([undefined, 1]);
});
