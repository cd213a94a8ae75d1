import type { WholeLecture } from '../corpus/lecture.js';
import type { Segment } from '../corpus/segment.js';
import { detectLanguage } from '../search/language/detect-language.js';
import { languageNumbered } from '../search/language/languages/index.js';
import { int32At } from '../search/number-at.js';
import { readWords, type LectureWords } from './lecture-words.js';
import { nameChapters } from './name-chapters.js';
import { cutPieces } from './pieces.js';
import { endOf, secondsOf, startOf, type SegmentRange } from './segment-range.js';
import { joinShortest, sourceChapters, type TitledRange } from './source-chapters.js';
import { topicShifts } from './topic-shifts.js';

/** A part of a lecture that is about one thing. */
export interface Chapter {
  /** Whole seconds from the start of the video: where a segment starts. */
  readonly startSecond: number;
  /** Where the next chapter starts or, of the last, where all is said. */
  readonly endSecond: number;
  /** Opens the video at `startSecond` (http or https). */
  readonly url: string;
  /** What its source calls the chapter; undefined where it was found from the words. */
  readonly title: string | undefined;
  /** What is characteristic of it, best first, spelt as in the transcript. Never empty where there is no title. */
  readonly terms: readonly string[];
}

/** Chapters of an outline: more would be no overview. */
const MOST_CHAPTERS = 20;
/** A lecture that is long enough has at least so many. */
const LEAST_CHAPTERS = 8;
/** How long chapters are where that makes no more than the most of them, in seconds. */
const CHAPTER_SECONDS = 100;
/** How long they are at least, in seconds, in a lecture too short for the least number of others. */
const LEAST_SECONDS = 60;

/** What stands between titles of chapters that were joined. */
const BETWEEN_TITLES = ' · ';
/** How much of a text stands for a chapter in which there are no words. */
const WORDLESS_LENGTH = 30;

// A lecture never changes, and its chapters are asked for again and again by the thread that keeps in touch with
// Discord. They are forgotten with it.
const known = new WeakMap<WholeLecture, readonly Chapter[]>();

/**
 * What a lecture covers, in order of time: 1 to 20 chapters, which together are all of it. A lecture of half an hour
 * or more has 20, unless its source knows better; one of less than eight minutes has one for each minute.
 *
 * Chapters of the source are taken as they are. A minute or more between them that lies in none is divided like a
 * lecture without chapters: where topics change, each part named by its terms; less than a minute belongs to the
 * chapter before. Of more than 20 the shortest are joined with their neighbours, and have the titles of all that are
 * in them.
 *
 * Always the same for the same lecture, and worked out once.
 */
export function outlineOf(lecture: WholeLecture): readonly Chapter[] {
  const chapters = known.get(lecture) ?? findChapters(lecture);
  known.set(lecture, chapters);
  return chapters;
}

function findChapters(lecture: WholeLecture): readonly Chapter[] {
  const { segments } = lecture;
  const words = readWords(segments, languageNumbered(detectLanguage(lecture)));
  const named = sourceChapters(segments);
  const untitled = named.filter(isUntitled);
  const all = secondsOf(segments, { first: 0, end: segments.length });
  const untitledSeconds = untitled.reduce((sum, stretch) => sum + secondsOf(segments, stretch), 0);
  const count = Math.min(
    chapterCount(all) * (untitledSeconds / all),
    MOST_CHAPTERS - (named.length - untitled.length),
  );
  const divided = named.flatMap((stretch) => {
    if (!isUntitled(stretch)) return [stretch];
    const share = secondsOf(segments, stretch) / untitledSeconds;
    return divide(segments, stretch, words, Math.floor(count * share));
  });
  const chapters = joinShortest(segments, divided, MOST_CHAPTERS);
  const terms = nameChapters(
    words,
    chapters.filter(isUntitled).map(({ first, end }) => ({
      from: int32At(words.segmentStarts, first),
      to: int32At(words.segmentStarts, end),
    })),
  );
  return chapters.map((stretch) => ({
    startSecond: startOf(segments, stretch),
    endSecond: endOf(segments, stretch),
    url: segments[stretch.first]?.url ?? '',
    ...(isUntitled(stretch)
      ? { title: undefined, terms: orWordless(terms.shift(), segments, stretch) }
      : { title: stretch.titles.join(BETWEEN_TITLES), terms: [] }),
  }));
}

/** What a chapter is called: its title, or else its terms. Never empty. */
export function chapterName({ title, terms }: Chapter): string {
  return title ?? terms.join(', ');
}

function isUntitled({ titles }: TitledRange): boolean {
  return titles.length === 0;
}

/** How many chapters a lecture of so many seconds has. */
function chapterCount(seconds: number): number {
  const least = Math.min(LEAST_CHAPTERS, Math.floor(seconds / LEAST_SECONDS));
  return Math.min(MOST_CHAPTERS, Math.max(1, least, Math.round(seconds / CHAPTER_SECONDS)));
}

/** Divides a stretch into chapters by its words; into fewer where there are too few segments. */
function divide(
  segments: readonly Segment[],
  stretch: TitledRange,
  words: LectureWords,
  count: number,
): TitledRange[] {
  if (count <= 1) return [stretch];
  const pieces = cutPieces(segments, stretch, words);
  const shifts = topicShifts(words, pieces, count, endOf(segments, stretch));
  // Topics that change within one segment all have its start.
  const firsts = [...new Set(shifts.map((shift) => pieces[shift]?.segment ?? stretch.first))];
  return firsts.map((first, at) => ({ first, end: firsts[at + 1] ?? stretch.end, titles: [] }));
}

function orWordless(
  terms: readonly string[] | undefined,
  segments: readonly Segment[],
  { first }: SegmentRange,
): readonly string[] {
  if (terms !== undefined && terms.length > 0) return terms;
  const beginning = segments[first]?.text.slice(0, 2 * WORDLESS_LENGTH) ?? '';
  return [Array.from(beginning).slice(0, WORDLESS_LENGTH).join('')];
}
