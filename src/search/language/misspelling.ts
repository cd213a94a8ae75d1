import { numberAt } from '../number-at.js';

/** What slips of the hand and of the ear cost, beside a letter that is simply wrong. */
const SWAPPED = 0.7;
const DOUBLED = 0.4;
const LOST = 0.9;
const SOUNDS_THE_SAME = 0.6;
const NEXT_KEY = 0.8;
const WRONG = 1.2;
/** Hardly anybody gets the first letter of a word wrong (J. J. Pollock and A. Zamora, 1984). */
const AT_THE_START = 0.6;

/** Letters that stand for the same sound in one spelling or another. */
const SAME_SOUNDS = ['aeiouy', 'ckqs', 'sz', 'cs', 'fpv', 'gj', 'dt', 'mn', 'uw'];
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** How many average slips per letter are still no doubt, and how fast doubt grows beyond. */
const NO_DOUBT = 0.08;
const DOUBT = 3;

/**
 * How likely it is that somebody who typed one word meant another, 0 to 1.
 *
 * Counts what a slip costs, less for the common ones (neighbouring letters swapped, a letter not doubled, one
 * vowel for another), against the length of the word.
 *
 * @param typed - a folded word
 * @param meant - another one
 */
export function misspellingLikelihood(typed: string, meant: string): number {
  const perLetter = slips(typed, meant) / Math.max(typed.length, 1);
  return Math.max(0, Math.min(1, 1 - DOUBT * (perLetter - NO_DOUBT)));
}

/** Optimal string alignment (F. J. Damerau, 1964) with costs by kind of slip. */
function slips(typed: string, meant: string): number {
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let column = 1; column <= meant.length; column++) {
    last.push(numberAt(last, column - 1) + lossCost(meant, column - 1));
  }
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charAt(row - 1);
    const current = [numberAt(last, 0) + lossCost(typed, row - 1)];
    for (let column = 1; column <= meant.length; column++) {
      const other = meant.charAt(column - 1);
      const isStart = row === 1 && column === 1;
      let cost = Math.min(
        numberAt(last, column - 1) + changeCost(letter, other, isStart),
        numberAt(last, column) + lossCost(typed, row - 1),
        numberAt(current, column - 1) + lossCost(meant, column - 1),
      );
      // What charAt gives before the first letter, nothing, equals no letter.
      if (letter === meant.charAt(column - 2) && typed.charAt(row - 2) === other) {
        cost = Math.min(cost, numberAt(beforeLast, column - 2) + SWAPPED);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return numberAt(last, meant.length);
}

/** A letter too many or too few. */
function lossCost(word: string, at: number): number {
  if (at === 0) return LOST + AT_THE_START;
  return word.charAt(at) === word.charAt(at - 1) ? DOUBLED : LOST;
}

function changeCost(letter: string, other: string, isStart: boolean): number {
  if (letter === other) return 0;
  const extra = isStart ? AT_THE_START : 0;
  if (SAME_SOUNDS.some((set) => set.includes(letter) && set.includes(other))) return SOUNDS_THE_SAME + extra;
  return (areNextKeys(letter, other) ? NEXT_KEY : WRONG) + extra;
}

function areNextKeys(letter: string, other: string): boolean {
  return KEY_ROWS.some((row) => {
    const [one, two] = [row.indexOf(letter), row.indexOf(other)];
    return one >= 0 && two >= 0 && Math.abs(one - two) === 1;
  });
}
