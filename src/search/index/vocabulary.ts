import MiniSearch from 'minisearch';
import { isFunctionWord, isQuestionWord } from '../language/function-words.js';
import { editDistance } from '../language/edit-distance.js';
import type { InvertedIndex } from './inverted-index.js';
import { numberAt } from '../number-at.js';
import { stemWord } from '../language/stem-word.js';

/** A term near to one that was typed. */
export interface NearTerm {
  readonly term: number;
  /** Mistakes between the two, a swap of neighbouring letters counting as one; 0 for a continuation. */
  readonly distance: number;
}

/** The distinct terms of the lectures and the ways to reach them from what was typed. */
export interface Vocabulary {
  /** The number of a term, or undefined if it never occurs. */
  idOf(term: string): number | undefined;
  /** The stem of a term, by its number. */
  stemOf(term: number): string;
  /** By the number of a term, the code of its first letter if it can be part of a name, else 0. */
  readonly initials: Uint32Array;
  /** All terms with this one's stem, itself included. */
  withStemOf(term: string): readonly number[];
  /** Terms that continue what was typed, the most frequent first. */
  startingWith(typed: string, limit: number): readonly number[];
  /** Terms that may be meant by a misspelt one, nearest first. */
  misspelt(typed: string, mostMistakes: number, limit: number): readonly NearTerm[];
}

interface TermDocument {
  readonly id: number;
  readonly term: string;
}

/** MiniSearch holds one document per distinct term, never the texts: its radix tree is what is wanted of it. */
const MINISEARCH_OPTIONS = {
  fields: ['term'],
  // A document is one folded term already: nothing to split, nothing to fold.
  tokenize: (text: string) => [text],
  processTerm: (term: string) => term,
};
/** A swap of neighbours counts as one mistake here but as two in MiniSearch, so look a step further and measure. */
const SWAP_ALLOWANCE = 1;
/** So many of a letter's terms are kept at hand; nobody is shown more. */
const FREQUENT_PER_INITIAL = 100;

/** The most frequent terms that start with each letter. */
function frequentByInitial(
  terms: readonly string[],
  frequency: (term: number) => number,
): ReadonlyMap<string, readonly number[]> {
  const byInitial = new Map<string, number[]>();
  terms.forEach((term, id) => {
    const initial = term.slice(0, 1);
    const sharing = byInitial.get(initial);
    if (sharing === undefined) byInitial.set(initial, [id]);
    else sharing.push(id);
  });
  for (const [initial, ids] of byInitial) {
    ids.sort((a, b) => frequency(b) - frequency(a) || a - b);
    byInitial.set(initial, ids.slice(0, FREQUENT_PER_INITIAL));
  }
  return byInitial;
}

function initialOf(term: string): number {
  return isFunctionWord(term) || isQuestionWord(term) ? 0 : term.charCodeAt(0) || 0;
}

/** Makes the vocabulary of an index searchable. */
export function buildVocabulary(index: InvertedIndex): Vocabulary {
  const tree = new MiniSearch<TermDocument>(MINISEARCH_OPTIONS);
  const stems: string[] = [''];
  const byStem = new Map<string, number[]>();
  index.terms.forEach((term, id) => {
    if (term === '') return;
    tree.add({ id, term });
    const stem = stemWord(term);
    stems[id] = stem;
    const family = byStem.get(stem);
    if (family === undefined) byStem.set(stem, [id]);
    else family.push(id);
  });
  const frequency = (term: number) =>
    numberAt(index.postingStarts, term + 1) - numberAt(index.postingStarts, term);

  // Half the tree starts with one letter, so the frequent terms of each are kept.
  let frequent: ReadonlyMap<string, readonly number[]> | undefined;
  const byInitial = () => (frequent ??= frequentByInitial(index.terms, frequency));

  return {
    idOf: (term) => index.termIds.get(term),
    initials: Uint32Array.from(index.terms, initialOf),
    stemOf: (term) => stems[term] ?? '',
    withStemOf: (term) => byStem.get(stemWord(term)) ?? [],
    startingWith(typed, limit) {
      if (typed.length === 1) return (byInitial().get(typed) ?? []).slice(0, limit);
      const found = tree.search(typed, { prefix: true }).map((result) => result.id as number);
      return found.sort((a, b) => frequency(b) - frequency(a) || a - b).slice(0, limit);
    },
    misspelt(typed, mostMistakes, limit) {
      const near: NearTerm[] = [];
      for (const result of tree.search(typed, { fuzzy: mostMistakes + SWAP_ALLOWANCE })) {
        const term = result.id as number;
        const distance = editDistance(typed, index.terms[term] ?? '', mostMistakes);
        if (distance <= mostMistakes) near.push({ term, distance });
      }
      near.sort(
        (a, b) => a.distance - b.distance || frequency(b.term) - frequency(a.term) || a.term - b.term,
      );
      return near.slice(0, limit);
    },
  };
}
