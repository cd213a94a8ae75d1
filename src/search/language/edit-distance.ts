import { numberAt } from '../number-at.js';

/**
 * How many mistakes lie between two words: a letter left out, added, replaced, or swapped with its neighbour
 * (optimal string alignment; F. J. Damerau, 1964).
 *
 * @param most - the answer is `most + 1` as soon as it is certain to be more than this
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const replaced = numberAt(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(replaced, numberAt(last, column) + 1, numberAt(current, column - 1) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, numberAt(beforeLast, column - 2) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(numberAt(last, b.length), most + 1);
}
