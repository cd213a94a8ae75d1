import { uint32At } from '../number-at.js';

/** Costs up to the last three letters. */
type Rows = readonly [Uint32Array, Uint32Array, Uint32Array];

/** For words of up to so many letters they are kept: to make them takes longer than to compare. */
const LONGEST_KEPT = 62;
const kept = rowsFor(LONGEST_KEPT);

/**
 * How many mistakes lie between two words: a letter left out, added, replaced, or swapped with its neighbour
 * (optimal string alignment; F. J. Damerau, 1964).
 *
 * @param most - the answer is `most + 1` as soon as it is certain to be more than this
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [beforeLast, last, current] = b.length <= LONGEST_KEPT ? kept : rowsFor(b.length);
  // Cells further off the diagonal cost more than is asked for, and so are left out but for those beside.
  const beyond = most + 1;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const first = Math.max(1, row - most);
    const end = Math.min(b.length, row + most);
    const letter = a.charCodeAt(row - 1);
    const before = a.charCodeAt(row - 2);
    // Further off the diagonal that many are more than is asked for.
    let left = row;
    let least = left;
    current[first - 1] = left;
    for (let column = first; column <= end; column++) {
      const other = b.charCodeAt(column - 1);
      const replaced = uint32At(last, column - 1) + (letter === other ? 0 : 1);
      let cost = Math.min(replaced, uint32At(last, column) + 1, left + 1);
      // What charCodeAt gives before the first letter, NaN, equals nothing.
      if (before === other && letter === b.charCodeAt(column - 2)) {
        cost = Math.min(cost, uint32At(beforeLast, column - 2) + 1);
      }
      current[column] = left = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return beyond;
    current[end + 1] = beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(uint32At(last, b.length), beyond);
}

/** Room for a word of so many letters, and for a cell to either side of it. */
function rowsFor(letters: number): Rows {
  const length = letters + 2;
  return [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
}

/** The share of letters that need no change to make one word of another, 0 to 1. */
export function shareOfLetters(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return 1 - editDistance(one, other, longest) / Math.max(longest, 1);
}
