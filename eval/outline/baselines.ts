import type { WholeLecture } from '../../src/corpus/lecture.js';
import { isFunctionWord } from '../../src/search/language/languages/english-words.js';
import { stemWord } from '../../src/search/language/stem-word.js';
import { tokenize } from '../../src/search/language/tokenize.js';

/** Words of a "token sequence", and such sequences of a block: the values that Hearst recommends. */
const SEQUENCE_WORDS = 20;
const BLOCK_SEQUENCES = 10;
/** So many sequences at least lie between two boundaries. */
const LEAST_APART = 3;

/**
 * Chapters of the same length.
 *
 * @returns when they start, in seconds
 */
export function evenStarts({ segments, latestEnds }: WholeLecture, count: number): number[] {
  const start = segments[0]?.startSecond ?? 0;
  const seconds = (latestEnds.at(-1) ?? 0) - start;
  return Array.from({ length: count }, (_, chapter) => start + (seconds * chapter) / count);
}

/**
 * TextTiling (M. A. Hearst, "TextTiling: Segmenting Text into Multi-paragraph Subtopic Passages", 1997): blocks of
 * words before and after each gap are compared, and the deepest valleys of similarity are boundaries. As many as are
 * asked for are taken instead of all below a threshold; a boundary belongs to the start of the segment that it lies
 * in.
 *
 * @returns when chapters start, in seconds
 */
export function textTilingStarts(lecture: WholeLecture, count: number): number[] {
  const words = lecture.segments.flatMap(({ text, startSecond }) =>
    tokenize(text).map(({ term }) => ({ term, startSecond })),
  );
  const sequences = Array.from({ length: Math.ceil(words.length / SEQUENCE_WORDS) }, (_, at) =>
    words.slice(at * SEQUENCE_WORDS, (at + 1) * SEQUENCE_WORDS),
  );
  const block = (from: number, to: number) =>
    countStems(
      sequences.slice(Math.max(0, from), to).flatMap((sequence) => sequence.map(({ term }) => term)),
    );
  // The gap number i lies before sequence i + 1.
  const similarities = sequences
    .slice(1)
    .map((_, gap) =>
      cosine(block(gap + 1 - BLOCK_SEQUENCES, gap + 1), block(gap + 1, gap + 1 + BLOCK_SEQUENCES)),
    );
  const depths = depthsOf(smooth(similarities));
  const byDepth = depths
    .map((depth, gap) => ({ depth, gap }))
    .sort((a, b) => b.depth - a.depth || a.gap - b.gap);
  const chosen: number[] = [];
  for (const { gap } of byDepth) {
    if (chosen.length === count - 1) break;
    if (chosen.every((other) => Math.abs(other - gap) >= LEAST_APART)) chosen.push(gap);
  }
  const first = lecture.segments[0]?.startSecond ?? 0;
  const starts = chosen.map((gap) => sequences[gap + 1]?.[0]?.startSecond ?? first);
  return [...new Set([first, ...starts])].sort((a, b) => a - b);
}

function countStems(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) {
    if (isFunctionWord(term)) continue;
    const stem = stemWord(term);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const product = [...a].reduce((sum, [stem, count]) => sum + count * (b.get(stem) ?? 0), 0);
  const squares = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count ** 2, 0);
  return product === 0 ? 0 : product / Math.sqrt(squares(a) * squares(b));
}

/** The mean of each value and its neighbours. */
function smooth(values: readonly number[]): number[] {
  return values.map((_, at) => {
    const near = values.slice(Math.max(0, at - 1), at + 2);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}

/** How far each value lies below the peaks on both its sides. */
function depthsOf(values: readonly number[]): number[] {
  return values.map((value, at) => {
    const peak = (step: -1 | 1): number => {
      let highest = value;
      for (let next = at + step; (values[next] ?? -Infinity) >= highest; next += step)
        highest = values[next] ?? 0;
      return highest;
    };
    return peak(-1) - value + (peak(1) - value);
  });
}
