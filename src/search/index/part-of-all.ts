import { timesSaid, type InvertedIndex } from './inverted-index.js';

/** How often a term is said in all lectures. */
export interface TermCount {
  readonly times: number;
  /** In so many segments. */
  readonly segments: number;
}

/** What is known of all lectures, whose segments are not all at hand. */
export interface KnownOfAll {
  readonly segments: number;
  readonly words: number;
  /** By term. One that is not in it is taken to be said only where it is at hand. */
  readonly said: ReadonlyMap<string, TermCount>;
}

/** Makes an index of some segments one in which words weigh what they weigh in all lectures. */
export function partOfAll(index: InvertedIndex, { segments, words, said }: KnownOfAll): InvertedIndex {
  const times = index.terms.map((term, id) => said.get(term)?.times ?? timesSaid(index, id));
  const holding = index.terms.map((term, id) => said.get(term)?.segments ?? index.segmentCounts[id] ?? 0);
  return {
    ...index,
    segmentCounts: Uint32Array.from(holding),
    whole: { segments, words, timesSaid: Uint32Array.from(times) },
  };
}
