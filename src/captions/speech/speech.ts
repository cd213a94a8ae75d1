import { roundSecond } from '../cue-time.js';
import type { Line } from '../raw-cue.js';
import type { TimedWord } from '../transcript.js';
import { maskSounds, type MaskedText } from './sound-marks.js';

/** What is said in the lines of a cue. */
export interface Speech {
  /** Single spaces; empty when nothing is said. */
  readonly text: string;
  /** The words of `text`, where at least one of the lines' parts has a time. */
  readonly words: readonly TimedWord[] | undefined;
  readonly masked: MaskedText;
}

/**
 * Reads what is said in a cue, as words: what stands between white space, also where it is made of several parts
 * (` ter`, `rible`).
 *
 * @param start - seconds: when words without a time before them are said
 * @param end - seconds: no word is later
 */
export function readSpeech(lines: readonly Line[], start: number, end: number): Speech {
  let text = '';
  const times: { readonly from: number; readonly start: number }[] = [];
  for (const line of lines) {
    for (const piece of line) {
      if (piece.start !== undefined) {
        times.push({ from: text.length, start: piece.start });
      }
      text += piece.text;
    }
    text += '\n';
  }
  const masked = maskSounds(text);
  const words: TimedWord[] = [];
  let next = 0;
  let now = start;
  for (const match of masked.text.matchAll(/\S+/g)) {
    for (let time = times[next]; time !== undefined && time.from <= match.index; time = times[next]) {
      now = roundSecond(Math.max(now, Math.min(time.start, end)));
      next += 1;
    }
    words.push({ text: match[0], start: now });
  }
  return {
    text: words.map((word) => word.text).join(' '),
    words: times.length > 0 && words.length > 0 ? words : undefined,
    masked,
  };
}
