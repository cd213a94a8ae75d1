import { parseWordTenths, TENTHS_PER_SECOND } from '../timecode/word-tenths.js';
import { plainText, type Line, type RawCue } from './raw-cue.js';
import type { Chapter, Cue } from './transcript.js';

/**
 * The words of a segment with the times that its `word_starts` gives them: whole tenths of a second after the whole
 * second in which it starts, ascending, as many as there are words.
 *
 * @param value - numbers parted by white space, or a list of numbers
 * @param end - seconds, where it is known
 * @returns undefined where they are not such times
 */
export function lineOfWordStarts(
  text: string,
  value: unknown,
  start: number,
  end: number | undefined,
): Line | undefined {
  const numbers = Array.isArray(value) ? value.map(String) : String(value).trim().split(/\s+/);
  const words = wordsOf(plainText(text));
  const lasts = end === undefined ? Infinity : Math.floor(end) - Math.floor(start);
  const tenths = parseWordTenths(numbers, words.length, lasts);
  return Array.isArray(tenths)
    ? words.map((word, index) => ({
        text: `${word} `,
        start: Math.floor(start) + (tenths[index] ?? 0) / TENTHS_PER_SECOND,
      }))
    : undefined;
}

/** A segment as a cue with just the words and times it has; undefined where it has no words or no end. */
export function cueOfSegment({ start, end, lines }: RawCue): Cue | undefined {
  const words = lines
    .flat()
    .flatMap((piece) => wordsOf(piece.text).map((text) => ({ text, start: piece.start })));
  if (words.length === 0 || end === undefined || end < start) {
    return undefined;
  }
  const cue = { start, end, text: words.map(({ text }) => text).join(' ') };
  const timed = words.flatMap(({ text, start: at }) => (at === undefined ? [] : [{ text, start: at }]));
  return timed.length === words.length ? { ...cue, words: timed } : cue;
}

/**
 * The chapters of rows that each name theirs. Where rows name none behind some that do, there is one without a title.
 */
export function chaptersOfRows(rows: readonly Chapter[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const { start, title } of rows.toSorted((one, other) => one.start - other.start)) {
    if (title !== (chapters.at(-1)?.title ?? '')) {
      chapters.push({ start, title });
    }
  }
  return chapters;
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}
