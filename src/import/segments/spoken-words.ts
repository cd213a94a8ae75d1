import { laterStarts } from '../../captions/speech/later-starts.js';
import type { Cue } from '../../captions/transcript.js';
import { cleanText } from '../../corpus/clean-text.js';
import {
  LEAST_LONGEST_WORD_SECONDS,
  LONGEST_WORD_SECONDS,
  MOST_SECONDS_PER_CHARACTER,
} from './segment-limits.js';

/** A word as it is said, on the one line of time of the whole transcript. */
export interface SpokenWord {
  /** Never empty, without white space. */
  readonly text: string;
  /** Seconds from the start of the video, to the millisecond; never before that of the word before. */
  readonly start: number;
  /** Until when it is said at most: never before `start`, never after the start of the next word. */
  readonly end: number;
  /** Whether the source says when it starts; else that is estimated from where it stands in its cue. */
  readonly isTimed: boolean;
  /** Whether the cue ends with it. */
  readonly endsCue: boolean;
}

interface Start {
  readonly text: string;
  readonly start: number;
  readonly isTimed: boolean;
  readonly endsCue: boolean;
  /** The cue is over then. */
  readonly latestEnd: number;
}

/**
 * Puts all words of a transcript in one row, each once and in the order of the cues. Words of a cue without times
 * share its time by their lengths.
 *
 * @param cues - in order of `start`, as a `Transcript` has them
 */
export function spokenWords(cues: readonly Cue[]): SpokenWord[] {
  const apart = joinedTwins(cues);
  const later = laterStarts(apart);
  const starts = apart.flatMap((cue, index) => startsIn(cue, later[index] ?? Infinity));
  let earliest = 0;
  const ascending = starts.map((word) => {
    earliest = Math.max(earliest, toMillisecond(word.start));
    return { ...word, start: earliest };
  });
  return ascending.map(({ text, start, isTimed, endsCue, latestEnd }, index) => {
    const next = ascending[index + 1]?.start ?? Infinity;
    const end = Math.min(next, Math.max(start, toMillisecond(latestEnd)), start + longest(text));
    return { text, start, end, isTimed, endsCue };
  });
}

/** Lines that are shown together from the same moment are said one after the other in the time they share. */
function joinedTwins(cues: readonly Cue[]): Cue[] {
  const joined: Cue[] = [];
  for (const cue of cues) {
    const last = joined.at(-1);
    if (last?.start === cue.start && last.words === undefined && cue.words === undefined) {
      const [end, text] = [Math.max(last.end, cue.end), `${last.text} ${cue.text}`];
      joined[joined.length - 1] = { start: cue.start, end, text };
    } else {
      joined.push(cue);
    }
  }
  return joined;
}

/** @param next - when a later cue begins: where two are shown at a time, the words of the first are said by then */
function startsIn(cue: Cue, next: number): Start[] {
  const words = (cue.words ?? cue.text.split(' ').map((text) => ({ text, start: undefined }))).flatMap(
    ({ text, start }) =>
      cleanText(text)
        .split(' ')
        .filter(Boolean)
        .map((clean) => ({ text: clean, start })),
  );
  const end = Math.max(cue.start, Math.min(cue.end, next));
  const speech = Math.min(
    end - cue.start,
    words.reduce((sum, { text }) => sum + longest(text), 0),
  );
  const characters = words.reduce((sum, { text }) => sum + text.length + 1, 0);
  let before = 0;
  return words.map(({ text, start }, index) => {
    const estimate = cue.start + (speech * before) / characters;
    before += text.length + 1;
    return {
      text,
      start: start ?? estimate,
      isTimed: start !== undefined || index === 0,
      endsCue: index === words.length - 1,
      latestEnd: start === undefined ? cue.start + (speech * before) / characters : cue.end,
    };
  });
}

/** No captions are more precise; further digits come of binary fractions, which may fall just short of a second. */
function toMillisecond(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** How long a word can take. */
function longest(text: string): number {
  const slowest = text.length * MOST_SECONDS_PER_CHARACTER;
  return Math.min(LONGEST_WORD_SECONDS, Math.max(LEAST_LONGEST_WORD_SECONDS, slowest));
}
