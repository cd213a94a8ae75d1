import type { Random } from '../random.js';

/** Items with how often each is to be drawn. */
export interface Weighted<T> {
  /** Draws one, each as often as its weight says. */
  draw(random: Random): T;
}

/**
 * Makes items drawable by weight, in time that grows with the logarithm of their number.
 *
 * @param weights - as many as items; 0 or more, not all 0
 * @throws {RangeError} when there is no item
 */
export function makeWeighted<T>(items: readonly T[], weights: readonly number[]): Weighted<T> {
  if (items.length === 0) throw new RangeError('nothing to draw from');
  const sums = new Float64Array(items.length);
  let sum = 0;
  for (let at = 0; at < items.length; at++) {
    sum += weights[at] ?? 0;
    sums[at] = sum;
  }
  return {
    draw(random) {
      const point = random.next() * sum;
      let low = 0;
      let high = items.length - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sums[middle] ?? 0) > point) high = middle;
        else low = middle + 1;
      }
      return items[low] as T;
    },
  };
}

/** Weights by Zipf's law: the second is drawn half as often as the first, the third a third as often. */
export function zipfWeights(count: number): number[] {
  return Array.from({ length: count }, (_, rank) => 1 / (rank + 1));
}
