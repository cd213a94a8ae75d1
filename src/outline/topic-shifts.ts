import { float64At, int32At, numberAt } from '../search/number-at.js';
import { NOT_TELLING, type LectureWords } from './lecture-words.js';
import type { Piece } from './pieces.js';
import { cueStrength } from './transition-cues.js';

/** With how many words like the whole lecture's a chapter's vocabulary begins, so that few words prove little. */
const PRIOR_WORDS = 100;
/** A word must be said so often in the lecture to tie pieces together. */
const LEAST_USES = 2;
/** What a clearly announced transition counts, in nats. */
const CUE = 4;
/**
 * What a chapter loses that is e times as long or short as the mean one, in nats for each telling word of the mean
 * one.
 */
const UNEVENNESS = 0.1;
/** Less than this may soon be 0 for the machine. */
const LEAST_PROBABILITY = 1e-200;
/** No chapter is longer than so many mean ones. */
const LONGEST = 3;

/**
 * Divides speech into chapters where its topics change. Of all ways to divide it into so many chapters it is the one
 * under which the words are likeliest, when each chapter takes its words from a vocabulary of its own, which is not
 * far from that of all the speech (a Dirichlet prior). Announced transitions and chapters of like length count for a
 * little.
 *
 * To score chapters by their own vocabularies and to find the best of all divisions by dynamic programming is from M.
 * Utiyama and H. Isahara, "A statistical model for domain-independent text segmentation" (2001), and J. Eisenstein
 * and R. Barzilay, "Bayesian unsupervised topic segmentation" (2008); docs/outline.md says how well it does.
 *
 * @param pieces - at least one
 * @param count - how many chapters, 1 or more; there are never more than pieces
 * @param endSecond - when the last piece is over
 * @returns positions of the pieces that chapters start with, ascending; the first is 0
 */
export function topicShifts(
  words: LectureWords,
  pieces: readonly Piece[],
  count: number,
  endSecond: number,
): number[] {
  const chapters = Math.min(count, pieces.length);
  if (chapters === 1) return [0];
  const gains = Float64Array.from(pieces, (piece, at) => (at === 0 ? 0 : CUE * cueStrength(words, piece)));
  const spans = scoreSpans(words, pieces, chapters, endSecond);
  // For each number of chapters: where the last one starts in the best division of the pieces before each place.
  const lastStarts: Int32Array[] = [];
  let best = new Float64Array(pieces.length + 1).fill(-Infinity);
  best[0] = 0;
  for (let chapter = 0; chapter < chapters; chapter++) {
    const next = new Float64Array(pieces.length + 1).fill(-Infinity);
    const starts = new Int32Array(pieces.length + 1);
    spans.forEach((scores, start) => {
      const before = float64At(best, start) + float64At(gains, start);
      if (before === -Infinity) return;
      for (let length = 1; length <= scores.length; length++) {
        const score = before + float64At(scores, length - 1);
        if (score > float64At(next, start + length)) {
          next[start + length] = score;
          starts[start + length] = start;
        }
      }
    });
    lastStarts.push(starts);
    best = next;
  }
  const shifts: number[] = [];
  let end = pieces.length;
  for (const starts of lastStarts.reverse()) shifts.unshift((end = int32At(starts, end)));
  return shifts;
}

/** For each piece how good the chapters are that start with it and have 1, 2 ... pieces; more is better. */
function scoreSpans(
  words: LectureWords,
  pieces: readonly Piece[],
  chapters: number,
  endSecond: number,
): Float64Array[] {
  const second = (piece: number) => pieces[piece]?.startSecond ?? endSecond;
  const stemsOf = pieces.map((piece) => tyingStems(words, piece));
  const total = stemsOf.reduce((sum, stems) => sum + stems.length, 0);
  const expected = expectedUses(words.uses.length, stemsOf, total);
  const meanSeconds = (endSecond - second(0)) / chapters;
  const unevenness = UNEVENNESS * Math.max(1, total / chapters);
  const used = new Int32Array(words.uses.length);
  return pieces.map((_, first) => {
    used.fill(0);
    const scores: number[] = [];
    let likelihood = 0;
    let said = 0;
    for (let piece = first; piece < pieces.length; piece++) {
      const seconds = second(piece + 1) - second(first);
      if (seconds > LONGEST * meanSeconds && piece > first) break;
      let probability = 1;
      for (const stem of stemsOf[piece] ?? []) {
        const before = int32At(used, stem);
        probability *= (before + float64At(expected, stem)) / (said + PRIOR_WORDS);
        used[stem] = before + 1;
        said++;
        // A logarithm for each word would take most of the time, but many words are too unlikely for a number.
        if (probability > LEAST_PROBABILITY) continue;
        likelihood += Math.log(probability);
        probability = 1;
      }
      likelihood += Math.log(probability);
      scores.push(likelihood - unevenness * Math.log(seconds / meanSeconds) ** 2);
    }
    return Float64Array.from(scores);
  });
}

/** The words of a piece that are said often enough to tie it to others. */
function tyingStems({ stems, uses }: LectureWords, { from, to }: Piece): Int32Array {
  return stems
    .subarray(from, to)
    .filter((stem) => stem !== NOT_TELLING && numberAt(uses, stem) >= LEAST_USES);
}

/** How often each stem is among {@link PRIOR_WORDS} words. */
function expectedUses(count: number, stemsOf: readonly Int32Array[], total: number): Float64Array {
  const expected = new Float64Array(count);
  for (const stems of stemsOf) {
    for (const stem of stems) expected[stem] = float64At(expected, stem) + PRIOR_WORDS / total;
  }
  return expected;
}
