import { countWords } from './count-words.js';
import type { NoteReason } from './finding.js';

/** The latest time that is kept of a word: what two bytes hold, nearly two hours after the segment's start. */
export const LARGEST_TENTH = 65_535;

/** Ends are rounded to whole seconds, so the last word may start that much after it. */
const LATEST_AFTER_END_SECONDS = 1;

const TENTHS_PER_SECOND = 10;
const WHOLE = /^\d+$/;

/** Why the times of a segment's words cannot be used. */
export interface WordStartsFault {
  /** The part of the field that shows it. */
  readonly value: string;
  readonly reason: Extract<NoteReason, `word-start${string}`>;
}

/**
 * Reads when each word of a segment starts: whole tenths of a second after the segment's start, parted by white
 * space, as in `0 3 7 12`.
 *
 * @param text - of the segment, cleaned
 * @param lasts - whole seconds from the segment's start to its end
 * @returns a time for each word (see `countWords`), never descending; undefined where the field is empty
 */
export function parseWordStarts(
  value: string,
  text: string,
  lasts: number,
): Uint16Array | WordStartsFault | undefined {
  if (value.trim() === '') {
    return undefined;
  }
  const numbers = value.trim().split(/\s+/);
  const wrong = numbers.find((number) => !WHOLE.test(number));
  if (wrong !== undefined) {
    return { value: wrong, reason: 'word-start-not-whole' };
  }
  const words = countWords(text);
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
  return last > LARGEST_TENTH
    ? { value: String(numbers.at(-1)), reason: 'word-start-too-large' }
    : Uint16Array.from(tenths);
}
