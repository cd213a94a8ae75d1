import { uint32At } from '../number-at.js';

/** Which of some ascending numbers is the first that is at least so great; how many there are if none is. */
export function firstReaching(numbers: Uint32Array, least: number): number {
  return firstBetween(numbers, least, 0, numbers.length);
}

/**
 * The same, quickly if it is not far after another: doubling steps, then halving, so that walking along many costs
 * little each (J. Bentley and A. Yao, "An almost optimal algorithm for unbounded searching", 1976).
 *
 * @param from - which of the numbers to go on from
 */
export function advance(numbers: Uint32Array, from: number, least: number): number {
  if (from > 0 && uint32At(numbers, from - 1) >= least) return firstReaching(numbers, least);
  let low = from;
  let step = 1;
  while (low + step <= numbers.length && uint32At(numbers, low + step - 1) < least) {
    low += step;
    step *= 2;
  }
  return firstBetween(numbers, least, low, Math.min(low + step - 1, numbers.length));
}

function firstBetween(numbers: Uint32Array, least: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (uint32At(numbers, middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
