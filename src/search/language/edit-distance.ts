import { numberAt } from '../number-at.js';

/**
 * How many mistakes lie between two words: a letter left out, added, replaced, or swapped with its neighbour
 * (optimal string alignment; F. J. Damerau, 1964).
 *
 * @param most - the answer is `most + 1` as soon as it is certain to be more than this
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const columns = b.length + 1;
  let last = Array.from({ length: columns }, (_, column) => column);
  let beforeLast = last.slice();
  let current = last.slice();
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    let cost = row;
    let least = row;
    current[0] = row;
    for (let column = 1; column < columns; column++) {
      const other = b.charCodeAt(column - 1);
      const replaced = numberAt(last, column - 1) + (letter === other ? 0 : 1);
      cost = Math.min(replaced, numberAt(last, column) + 1, cost + 1);
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other) {
        cost = Math.min(cost, numberAt(beforeLast, column - 2) + 1);
      }
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(numberAt(last, b.length), most + 1);
}
