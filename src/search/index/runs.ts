import { numberAt, uint32At } from '../number-at.js';
import { advance, firstReaching } from './ascending.js';
import { BREAK, postingsOf, type InvertedIndex } from './inverted-index.js';

/** Where something matched: runs of words, in order of position. */
export interface Runs {
  /** Positions of the first words, ascending. */
  readonly starts: Uint32Array;
  /** Words in each run: one number for all, or one per run. */
  readonly lengths: number | readonly number[];
  /** How much each run counts, 0 to 1; all of them in full when left out. */
  readonly strengths?: readonly number[];
  /** How sure each is, 0 to 1; as much as it counts when left out. */
  readonly sures?: readonly number[];
}

/** Number of words of one of the runs. */
export function lengthOfRun(runs: Runs, at: number): number {
  return typeof runs.lengths === 'number' ? runs.lengths : numberAt(runs.lengths, at);
}

/** How much one of the runs counts, 0 to 1. */
export function strengthOfRun(runs: Runs, at: number): number {
  return runs.strengths === undefined ? 1 : numberAt(runs.strengths, at);
}

/** How sure one of the runs is, 0 to 1. */
export function surenessOfRun(runs: Runs, at: number): number {
  return runs.sures === undefined ? strengthOfRun(runs, at) : numberAt(runs.sures, at);
}

/** How much the run counts that counts most; 0 if there are none. */
export function greatestStrength({ starts, strengths }: Runs): number {
  return starts.length === 0 ? 0 : greatestOf(strengths);
}

/** How sure the surest of the runs is; 0 if there are none. */
export function greatestSureness({ starts, strengths, sures }: Runs): number {
  return starts.length === 0 ? 0 : greatestOf(sures ?? strengths);
}

function greatestOf(shares: readonly number[] | undefined): number {
  return shares?.reduce((most, share) => Math.max(most, share), 0) ?? 1;
}

/** Words in the longest run there can be: a whole query in quotes. */
export const LONGEST_RUN = 32;

/** Which of the runs lie, at least in part, between two positions. */
export function runsReaching(runs: Runs, from: number, end: number): number[] {
  const found: number[] = [];
  for (let at = firstReaching(runs.starts, from - LONGEST_RUN); at < runs.starts.length; at++) {
    const start = numberAt(runs.starts, at);
    if (start >= end) break;
    if (start + lengthOfRun(runs, at) > from) found.push(at);
  }
  return found;
}

/**
 * Calls back for all segments that a run is in, in the order of the runs. A segment may come again: a run over the border of
 * 4 and 5, and another that starts in 5, are in 4, 5 and 5.
 */
export function forEachSegmentOf(
  { segmentEnds }: InvertedIndex,
  runs: Runs,
  callback: (segment: number) => void,
): void {
  let segment = -1;
  for (let at = 0; at < runs.starts.length; at++) {
    const start = uint32At(runs.starts, at);
    if (segment < 0 || start >= uint32At(segmentEnds, segment)) {
      segment = advance(segmentEnds, segment + 1, start + 1);
      callback(segment);
    }
    for (let over = segment; start + lengthOfRun(runs, at) > uint32At(segmentEnds, over); over++) {
      callback(over + 1);
    }
  }
}

/** All places where one term stands. */
export function findTerm(index: InvertedIndex, term: number): Runs {
  return { starts: postingsOf(index, term), lengths: 1 };
}

/**
 * All places where terms stand one after the other; each step may be any of several terms. Starts from the step
 * that is rarest, so a phrase with one rare word is quick to look for.
 *
 * @param steps - at least one; a step with no terms matches nowhere
 */
export function findSequence(index: InvertedIndex, steps: readonly (readonly number[])[]): Runs {
  const count = (terms: readonly number[]) =>
    terms.reduce((sum, term) => sum + postingsOf(index, term).length, 0);
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return { starts: placesOf(index, only), lengths: 1 };
  const counts = steps.map(count);
  const rarest = counts.indexOf(Math.min(...counts));
  const starts: number[] = [];
  for (const term of steps[rarest] ?? []) {
    for (const position of postingsOf(index, term)) {
      const start = position - rarest;
      if (steps.every((terms, step) => terms.includes(termAt(index, start + step)))) starts.push(start);
    }
  }
  return { starts: Uint32Array.from(starts).sort(), lengths: steps.length };
}

/** All places where any of some terms stands. */
function placesOf(index: InvertedIndex, terms: readonly number[]): Uint32Array {
  const [term] = terms;
  if (term !== undefined && terms.length === 1) return postingsOf(index, term);
  return Uint32Array.from(terms.flatMap((one) => Array.from(postingsOf(index, one)))).sort();
}

function termAt(index: InvertedIndex, position: number): number {
  return index.stream[position] ?? BREAK;
}
