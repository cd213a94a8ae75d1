import { plainText, type Line } from '../raw-cue.js';
import type { SpokenPart } from './timed-words.js';

/** Seconds by which a recogniser's words may lie outside of the segment they belong to. */
const SLACK_SECONDS = 2;
/** So many letters may be said in the seconds around a segment that do not belong to it. */
const SLACK_LETTERS = 500;

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
  const words: { readonly place: number; readonly start: number | undefined }[] = [];
  for (const { text, start } of parts) {
    const own = lettersOf(text);
    if (own === '') continue;
    words.push({ place: letters.length, start });
    letters += own;
  }
  const starts = new Map(words.map(({ place, start }) => [place, start]));
  let next = 0;
  return (text, start, end) => {
    const heard = plainText(text).match(/\S+/g) ?? [];
    const wanted = lettersOf(heard.join(''));
    const isBefore = (second: number | undefined) => second === undefined || second < start - SLACK_SECONDS;
    while (next < words.length && isBefore(words[next]?.start)) next++;
    const from = words[next]?.place ?? letters.length;
    // No further than its words can be, however many segments are not found.
    const near = letters.slice(from, from + wanted.length + SLACK_LETTERS);
    const found = wanted === '' ? -1 : near.indexOf(wanted);
    let place = from + found;
    const second = starts.get(place);
    if (found < 0 || second === undefined || second > (end ?? start) + SLACK_SECONDS) return undefined;
    return heard.map((word) => {
      const at = starts.get(place);
      const own = lettersOf(word);
      place += own.length;
      return { text: `${word} `, start: own === '' ? undefined : at };
    });
  };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
