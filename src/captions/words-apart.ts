import { plainText, type Line } from './raw-cue.js';
import type { SpokenPart } from './timed-words.js';

/** Seconds by which a recogniser's words may lie outside of the segment they belong to. */
const SLACK_SECONDS = 2;

/** Gives the words of the next segment their times, undefined where they are not found; segments come in order. */
export type WordFinder = (text: string, start: number, end: number | undefined) => Line | undefined;

/**
 * Finds the words of segments in a list that stands beside the segments, and which has them without punctuation and
 * parted in other ways (`self`, `supervised` for `Self-supervised,`): by their letters and digits alone, in order.
 *
 * @param parts - all words of the recording
 */
export function findWordsIn(parts: readonly SpokenPart[]): WordFinder {
  let letters = '';
  const starts = new Map<number, number | undefined>();
  for (const part of parts) {
    const own = lettersOf(part.text);
    if (own !== '') {
      starts.set(letters.length, part.start);
      letters += own;
    }
  }
  let from = 0;
  return (text, start, end) => {
    const words = plainText(text).match(/\S+/g) ?? [];
    const wanted = lettersOf(words.join(''));
    const place = wanted === '' ? -1 : letters.indexOf(wanted, from);
    const second = starts.get(place);
    const isNear =
      second !== undefined && second >= start - SLACK_SECONDS && second <= (end ?? start) + SLACK_SECONDS;
    if (!isNear) {
      return undefined;
    }
    from = place;
    return words.map((word) => {
      const at = starts.get(from);
      from += lettersOf(word).length;
      return { text: `${word} `, start: lettersOf(word) === '' ? undefined : at };
    });
  };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
