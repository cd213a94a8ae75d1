import { foldedWords } from './folded-words.js';
import type { Lecture, WholeLecture } from './lecture.js';

/** Everything that can be searched. Made by `makeCorpus`. */
export interface Corpus<L extends Lecture = Lecture> {
  /** In order of title, then video id. */
  readonly lectures: readonly L[];
  /** Segments in all lectures together. */
  readonly segmentCount: number;
  /** Lectures by key and by video id. */
  readonly byId: ReadonlyMap<string, L>;
  /** The words of each lecture's title, folded, at the lecture's place in `lectures`. */
  readonly titleWords: readonly (readonly string[])[];
}

/** A corpus that has the segments of its lectures at hand. */
export type WholeCorpus = Corpus<WholeLecture>;

type LectureName = Pick<Lecture, 'title' | 'videoId'>;

/** The words of a title stay the same, and lectures are put together in more than one way. */
const folded = new WeakMap<Lecture, readonly string[]>();

/** One order everywhere, whatever language the machine is set to; numbers in titles count as numbers. */
const titleOrder = new Intl.Collator('en', { numeric: true });

/**
 * Puts lectures in order and makes them findable by name.
 *
 * @param lectures - at most one per video id
 */
export function makeCorpus<L extends Lecture>(lectures: Iterable<L>): Corpus<L> {
  const ordered = [...lectures].sort(compareLectures);
  const byId = new Map<string, L>();
  let segmentCount = 0;
  for (const lecture of ordered) {
    segmentCount += lecture.segmentCount;
    byId.set(lecture.videoId, lecture).set(lecture.key, lecture);
  }
  const titleWords = ordered.map(titleWordsOf);
  return { lectures: ordered, segmentCount, byId, titleWords };
}

/**
 * The same corpus with some lectures more, or in place of those with the same video ids. Where these are few it takes a
 * fraction of the time that making it anew does.
 *
 * @param added - at most one per video id
 */
export function withLectures<L extends Lecture>(corpus: Corpus<L>, added: Iterable<L>): Corpus<L> {
  const ordered = [...added].sort(compareLectures);
  const replaced = ordered.flatMap(({ key }) => corpus.byId.get(key) ?? []);
  const gone = new Set(replaced);
  const left = gone.size === 0 ? corpus.lectures : corpus.lectures.filter((one) => !gone.has(one));
  const parts: (readonly L[])[] = [];
  let taken = 0;
  for (const lecture of ordered) {
    const at = placeOf(lecture, left);
    parts.push(left.slice(taken, at), [lecture]);
    taken = at;
  }
  const byId = new Map(corpus.byId);
  for (const lecture of ordered) byId.set(lecture.videoId, lecture).set(lecture.key, lecture);
  const lectures = [...parts, left.slice(taken)].flat();
  const count = (some: readonly L[]) => some.reduce((sum, { segmentCount }) => sum + segmentCount, 0);
  const segmentCount = corpus.segmentCount - count(replaced) + count(ordered);
  return { lectures, segmentCount, byId, titleWords: lectures.map(titleWordsOf) };
}

/** Before which of some lectures in order another one belongs. */
function placeOf(lecture: Lecture, ordered: readonly Lecture[]): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = ordered[middle];
    if (other !== undefined && compareLectures(other, lecture) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells which of two lectures comes first: less than 0 for the first one. */
export function compareLectures(a: LectureName, b: LectureName): number {
  return titleOrder.compare(a.title, b.title) || (a.videoId < b.videoId ? -1 : 1);
}

function titleWordsOf(lecture: Lecture): readonly string[] {
  const words = folded.get(lecture) ?? foldedWords(lecture.title);
  folded.set(lecture, words);
  return words;
}

/**
 * The lectures that a name means by itself: the one with this key or video id; else those with this title, whatever
 * the case; else those whose title has all its words, whole and in any order. Several when the name does not tell
 * them apart, none when it fits none.
 */
export function lecturesNamed<L extends Lecture>(corpus: Corpus<L>, name: string): readonly L[] {
  const byId = corpus.byId.get(name.trim());
  if (byId !== undefined) {
    return [byId];
  }
  const title = name.trim().toLowerCase();
  const titled = corpus.lectures.filter((lecture) => lecture.title.toLowerCase() === title);
  if (titled.length > 0) {
    return titled;
  }
  const words = foldedWords(name);
  return corpus.lectures.filter(
    (_lecture, index) =>
      words.length > 0 && words.every((word) => corpus.titleWords[index]?.includes(word) === true),
  );
}

/**
 * The lectures that a name fits: those that it means by itself, or else those whose titles have words that begin with its
 * own. A name without a word fits all.
 */
export function lecturesFitting<L extends Lecture>(corpus: Corpus<L>, name: string): readonly L[] {
  const named = lecturesNamed(corpus, name);
  return named.length > 0 ? named : matchLectures(corpus, name, corpus.lectures.length);
}

/**
 * Lectures whose title has all the typed words, in any order. A typed word may be the beginning of a word in
 * the title; case and accents do not count. Titles that start with what was typed come first, then those with
 * all of it as whole words, then the others, each in the order of the corpus. Nothing typed matches everything.
 *
 * @param limit - at most this many
 */
export function matchLectures<L extends Lecture>(
  corpus: Corpus<L>,
  typed: string,
  limit: number,
): readonly L[] {
  const words = foldedWords(typed);
  if (words.length === 0) {
    return corpus.lectures.slice(0, limit);
  }
  const ranked = corpus.lectures.flatMap((lecture, index) => {
    const rank = titleRank(corpus.titleWords[index] ?? [], words);
    return rank === undefined ? [] : [{ lecture, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, limit).map(({ lecture }) => lecture);
}

/** 0 is best; undefined when a typed word is missing from the title. */
function titleRank(titleWords: readonly string[], typedWords: readonly string[]): number | undefined {
  if (!typedWords.every((typed) => titleWords.some((word) => word.startsWith(typed)))) {
    return undefined;
  }
  if (titleWords.join(' ').startsWith(typedWords.join(' '))) {
    return 0;
  }
  return typedWords.every((typed) => titleWords.includes(typed)) ? 1 : 2;
}
