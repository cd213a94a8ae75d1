/** The latest time that is kept of a word: what two bytes hold, nearly two hours after the segment's start. */
export const LARGEST_TENTH = 65_535;

/** Times of words are kept in tenths of a second. */
export const TENTHS_PER_SECOND = 10;

/** Ends are rounded to whole seconds, so the last word may start that much after it. */
const LATEST_AFTER_END_SECONDS = 1;

const WHOLE = /^\d+$/;

/** Why the times of a segment's words cannot be used. */
export interface WordTenthsFault {
  /** What shows it. */
  readonly value: string;
  readonly reason:
    | 'word-start-not-whole'
    | 'word-starts-count'
    | 'word-starts-descending'
    | 'word-start-after-end'
    | 'word-start-too-large';
}

/**
 * Reads when each word of a segment starts: whole tenths of a second after the segment's start, never descending.
 *
 * @param numbers - as they are written, `0`, `3`, `7`
 * @param words - how many words the segment has
 * @param lasts - whole seconds from the segment's start to its end; infinite where that is not known
 * @returns tenths of a second for each word, 0 to `LARGEST_TENTH`
 */
export function parseWordTenths(
  numbers: readonly string[],
  words: number,
  lasts: number,
): number[] | WordTenthsFault {
  const wrong = numbers.find((number) => !WHOLE.test(number));
  if (wrong !== undefined) {
    return { value: wrong, reason: 'word-start-not-whole' };
  }
  if (numbers.length !== words) {
    return { value: `${numbers.length} instead of ${words}`, reason: 'word-starts-count' };
  }
  const tenths = numbers.map(Number);
  const falling = tenths.findIndex((tenth, at) => tenth < (tenths[at - 1] ?? 0));
  if (falling >= 0) {
    return { value: numbers.slice(falling - 1, falling + 1).join(' '), reason: 'word-starts-descending' };
  }
  const last = tenths.at(-1) ?? 0;
  if (last > TENTHS_PER_SECOND * (lasts + LATEST_AFTER_END_SECONDS)) {
    return { value: String(numbers.at(-1)), reason: 'word-start-after-end' };
  }
  return last > LARGEST_TENTH ? { value: String(numbers.at(-1)), reason: 'word-start-too-large' } : tenths;
}
