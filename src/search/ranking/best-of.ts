import { float64At } from '../number-at.js';

/** A value and where it stood. */
export interface Placed {
  readonly at: number;
  readonly value: number;
}

/**
 * The greatest values, without sorting all of them.
 *
 * @param values - 0 counts as none
 * @param least - smaller ones are not wanted
 * @param limit - at most so many, 1 or more
 * @returns the greatest first, of equals the earlier, and how many there are in all
 */
export function keepBest(
  values: Float64Array,
  least: number,
  limit: number,
): { readonly best: readonly Placed[]; readonly total: number } {
  const best: Placed[] = [];
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    const value = float64At(values, at);
    if (value === 0 || value < least) continue;
    total++;
    if (best.length === limit && value <= (best.at(-1)?.value ?? 0)) continue;
    if (best.length === limit) best.pop();
    best.splice(placeFor(best, value), 0, { at, value });
  }
  return { best, total };
}

/** Behind all that are as great or greater. */
function placeFor(best: readonly Placed[], value: number): number {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((best[middle]?.value ?? 0) >= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
