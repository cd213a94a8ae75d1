import type { Chapter, Cue, Transcript } from '../../captions/transcript.js';
import { cutRun } from './cut-run.js';
import { labelOf } from './label.js';
import { LONGEST_ROW, SILENCE_SECONDS } from './segment-limits.js';
import { areSegmentRows } from './segment-rows.js';
import { spokenWords, type SpokenWord } from './spoken-words.js';

/** A segment as it is written to a file, without what all segments of its lecture have in common. */
export interface CutSegment {
  /** Words parted by single spaces; never empty. */
  readonly text: string;
  /** Whole seconds from the start of the video. */
  readonly startSecond: number;
  /** Whole seconds, never before `startSecond`; where speech goes on, the start of the next segment. */
  readonly endSecond: number;
  /**
   * When each word of `text` is said, in tenths of a second after `startSecond`, ascending; undefined where the
   * captions do not say it of each.
   */
  readonly wordStarts: readonly number[] | undefined;
  /** The title of the chapter that the segment lies in; empty for none. */
  readonly chapter: string;
}

/** Speech within one chapter, without a long silence. */
interface Run {
  readonly words: readonly SpokenWord[];
  /** Up to where its last segment lasts, in whole seconds. */
  readonly endSecond: number;
  readonly chapter: Chapter | undefined;
}

/**
 * Makes segments of captions, each word once and in order, of the size that `segment-limits.ts` gives: cut at ends of
 * sentences or at pauses, at the borders of chapters, and never inside a word. Cues that are segments already, as in
 * a data set, stay as they are.
 *
 * @returns in order of time; none when no word is said
 */
export function cutSegments({
  cues,
  chapters,
  areSegments = false,
}: Pick<Transcript, 'areSegments' | 'cues' | 'chapters'>): CutSegment[] {
  const labelled = chapters.map(({ start, title }) => ({ start, title: labelOf(title) }));
  return areSegments || areSegmentRows(cues)
    ? cues.flatMap((cue) => segmentsOfRow(cue, labelled))
    : segmentsOfWords(spokenWords(cues), labelled);
}

function segmentsOfRow(cue: Cue, chapters: readonly Chapter[]): CutSegment[] {
  const words = spokenWords([cue]);
  const isLong = cue.end - cue.start > LONGEST_ROW.seconds || cue.text.length > LONGEST_ROW.characters;
  if (isLong) return segmentsOfWords(words, chapters);
  if (words.length === 0) return [];
  // By most of it, as its border was not set with the chapters in mind.
  const chapter = chapterAt(chapters, (cue.start + cue.end) / 2);
  // Both ends are rounded down, as the corpus does, so that rows side by side stay so.
  return [segmentOf(words, Math.floor(cue.start), Math.floor(cue.end), chapter)];
}

function segmentsOfWords(words: readonly SpokenWord[], chapters: readonly Chapter[]): CutSegment[] {
  return runsOf(words, chapters).flatMap(({ words, endSecond, chapter }) => {
    const ends = cutRun(words, endSecond);
    return ends.map((end, index) => {
      const part = words.slice(ends[index - 1] ?? 0, end);
      const next = words[end];
      return segmentOf(
        part,
        Math.floor(part[0]?.start ?? 0),
        next === undefined ? endSecond : Math.floor(next.start),
        chapter,
      );
    });
  });
}

function runsOf(words: readonly SpokenWord[], chapters: readonly Chapter[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (const [index, word] of words.entries()) {
    const chapter = chapterAt(chapters, word.start);
    const next = words[index + 1];
    const isSilent = next === undefined || next.start - word.end >= SILENCE_SECONDS;
    if (!isSilent && chapterAt(chapters, next.start) === chapter) continue;
    const endSecond = isSilent ? Math.ceil(word.end) : Math.floor(next.start);
    runs.push({ words: words.slice(first, index + 1), endSecond, chapter });
    first = index + 1;
  }
  return runs;
}

/** The last chapter that has begun by a second: a table may have as many chapters as rows, and each row looks for its own. */
function chapterAt(chapters: readonly Chapter[], second: number): Chapter | undefined {
  let [low, high] = [0, chapters.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chapters[middle]?.start ?? Infinity) <= second) low = middle + 1;
    else high = middle;
  }
  return chapters[low - 1];
}

function segmentOf(
  words: readonly SpokenWord[],
  startSecond: number,
  endSecond: number,
  chapter: Chapter | undefined,
): CutSegment {
  // Ends are rounded down to the second, and a row's words may not keep to its times at all.
  const areTimed = words.every(
    ({ start, isTimed }) => isTimed && start >= startSecond && start <= endSecond + 1,
  );
  // In whole milliseconds, as 2.3 s less 2 s would be a little less than three tenths.
  const tenths = words.map(({ start }) => Math.floor(Math.round((start - startSecond) * 1000) / 100));
  return {
    text: words.map(({ text }) => text).join(' '),
    startSecond,
    endSecond: Math.max(startSecond, endSecond),
    wordStarts: areTimed ? tenths : undefined,
    chapter: chapter?.title ?? '',
  };
}
