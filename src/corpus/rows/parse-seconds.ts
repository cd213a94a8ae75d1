import { LATEST_SECOND } from '../../timecode/parse-timecode.js';

/** No video is longer, so a larger number is a mistake; and nobody could ask for what is said later. */
export const LARGEST_SECOND = LATEST_SECOND;

/** A time of the data in whole seconds, or why it is none. */
export type ParsedSeconds =
  | {
      readonly second: number;
      /** Whether a part of a second was dropped. */
      readonly hadFraction: boolean;
    }
  | 'no-number'
  | 'not-a-number'
  | 'negative'
  | 'too-large';

const PLAIN = /^\d+(?:\.(\d+))?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/;
const NEGATIVE = /^[-\u2212]\s*[\d.,]+$/;

/**
 * Reads a time as tables write it: `2082`, `2,082`, `2082.0`. Of `2082.5` the whole seconds are used, for starts
 * and ends alike, so that a segment still starts where the one before it ends.
 */
export function parseSeconds(value: string): ParsedSeconds {
  const trimmed = value.trim();
  if (trimmed === '') {
    return 'no-number';
  }
  const match = PLAIN.exec(trimmed) ?? GROUPED.exec(trimmed);
  if (match === null) {
    return NEGATIVE.test(trimmed) ? 'negative' : 'not-a-number';
  }
  const second = Math.floor(Number(trimmed.replaceAll(',', '')));
  return second > LARGEST_SECOND ? 'too-large' : { second, hadFraction: /[1-9]/.test(match[1] ?? '') };
}
