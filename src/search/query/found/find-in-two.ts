import { findSequence } from '../../index/runs.js';
import type { Material } from '../../material.js';
import { CUT_SHORT, KIND_WEIGHTS } from '../../weights.js';
import { answer, type Alternative } from '../concept.js';

/** The two parts of a word. */
type InTwo = readonly [head: string, tail: string];

/** A shorter part is a letter that stands by itself. */
const SHORTEST_PART = 2;
/** At most so many continuations or corrections of one word, or of its second part. */
export const MOST_NEAR = 8;
/** A shorter second part has too many neighbours. */
const SHORTEST_MISSPELT_TAIL = 6;
/** Of a word that is cut short the first part is a word of its own, and the second could else be the beginning of anything. */
const SHORTEST_HEAD = 3;
const SHORTEST_CUT_TAIL = 4;

/** All ways to take a word apart in two. */
export function inTwo(term: string): InTwo[] {
  return Array.from({ length: Math.max(0, term.length - 2 * SHORTEST_PART + 1) }, (_, at) => [
    term.slice(0, at + SHORTEST_PART),
    term.slice(at + SHORTEST_PART),
  ]);
}

/** Whether a second part may be the beginning of a longer word. */
export function mayBeCut([head, tail]: InTwo): boolean {
  return head.length >= SHORTEST_HEAD && tail.length >= SHORTEST_CUT_TAIL;
}

/** A word that speakers, or the recogniser, take apart: "rotnet" as "rot net", perhaps with a typo in one part. */
export function findInTwo(
  { vocabulary, index, without }: Material,
  term: string,
  concept: number,
): Alternative[] {
  const found: Alternative[] = [];
  for (const [headText, tailText] of inTwo(term)) {
    const head = vocabulary.withStemOf(headText);
    const tail = vocabulary.withStemOf(tailText);
    if (head.length === 0) continue;
    const runs = findSequence(index, [head, tail]);
    if (runs.starts.length > 0) {
      found.push(answer('joined', KIND_WEIGHTS.joined, concept, runs));
    } else if (!without.has('fuzzy') && tailText.length >= SHORTEST_MISSPELT_TAIL) {
      const near = vocabulary.misspelt(tailText, 1, MOST_NEAR).map((other) => other.term);
      const misspelt = findSequence(index, [head, near]);
      if (misspelt.starts.length > 0) found.push(answer('joined', KIND_WEIGHTS.fuzzy, concept, misspelt));
    }
  }
  return found;
}

/** A word that speakers take apart and that was typed without its end: "backprop" for "back propagation". */
export function findCutInTwo({ vocabulary, index }: Material, term: string, concept: number): Alternative[] {
  const found: Alternative[] = [];
  for (const [headText, tailText] of inTwo(term).filter(mayBeCut)) {
    const head = vocabulary.idOf(headText);
    if (head === undefined) continue;
    for (const longer of vocabulary.startingWith(tailText, MOST_NEAR)) {
      const runs = findSequence(index, [[head], [longer]]);
      if (runs.starts.length === 0) continue;
      const share = term.length / (headText.length + (index.terms[longer] ?? '').length);
      found.push(answer('prefix', prefixWeight(share), concept, runs, share));
    }
  }
  return found;
}

/** What a longer word counts, above 0 up to 1, of which this share was typed. */
export function prefixWeight(share: number): number {
  return KIND_WEIGHTS.prefix * (CUT_SHORT.least + (1 - CUT_SHORT.least) * share);
}
