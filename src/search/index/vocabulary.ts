import SearchableMap from 'minisearch/SearchableMap';
import type { Language } from '../language/language.js';
import { addToList } from './add-to-list.js';
import { timesSaid, type InvertedIndex } from './inverted-index.js';
import { findNearTerms, type FindNear, type NearTerm } from './near-terms.js';
import type { SpokenLanguages } from './spoken-languages.js';

/** The distinct terms of the lectures and the ways to reach them from what was typed. */
export interface Vocabulary {
  /** Makes now what would else be made at the first question: some 0.1 s for 80,000 terms. */
  prepare(): void;
  /** The number of a term, or undefined if it never occurs. */
  idOf(term: string): number | undefined;
  /** The stem of a term, by its number, in the language in which it is said most. */
  stemOf(term: number): string;
  /** All terms with this one's stem, itself included, in any of the languages that the lectures are in. */
  withStemOf(term: string): readonly number[];
  /** Terms that continue what was typed, the most frequent first. */
  startingWith(typed: string, limit: number): readonly number[];
  /** Terms that may be meant by a misspelt one, nearest first. */
  misspelt(typed: string, mostMistakes: number, limit: number): readonly NearTerm[];
}

/** So many of a letter's terms are kept at hand; nobody is shown more. */
const FREQUENT_PER_INITIAL = 100;

/**
 * MiniSearch's radix tree: it finds beginnings, and holds nothing but the numbers of the terms. As documents of MiniSearch
 * itself the terms took four times the time and memory.
 */
function growTree(terms: readonly string[]): SearchableMap<number> {
  const tree = new SearchableMap<number>();
  terms.forEach((term, id) => {
    if (term !== '') tree.set(term, id);
  });
  return tree;
}

/** The most frequent terms that start with each letter. */
function frequentByInitial(
  terms: readonly string[],
  frequency: (term: number) => number,
): ReadonlyMap<string, readonly number[]> {
  const byInitial = new Map<string, number[]>();
  terms.forEach((term, id) => {
    addToList(byInitial, term.slice(0, 1), id);
  });
  for (const [initial, ids] of byInitial) {
    ids.sort((a, b) => frequency(b) - frequency(a) || a - b);
    byInitial.set(initial, ids.slice(0, FREQUENT_PER_INITIAL));
  }
  return byInitial;
}

/** For each language that lectures are in, the stems of the terms said in it, by their numbers; '' for the others. */
export type Stems = ReadonlyMap<Language, readonly string[]>;

/**
 * Works out the stem of each term in each of the languages that it is said in: where English and German lectures say "die", it
 * has a stem in both. Takes time in proportion to the distinct terms.
 */
export function stemsOf({ terms }: Pick<InvertedIndex, 'terms'>, { all }: SpokenLanguages): Stems {
  return new Map(
    all.map(({ language, countOf }) => [
      language,
      terms.map((term, id) => (term === '' || countOf(id) === 0 ? '' : language.stem(term))),
    ]),
  );
}

/** The numbers of terms by their stem. */
function familiesOf(stems: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byStem = new Map<string, number[]>();
  stems.forEach((stem, id) => {
    if (stem !== '') addToList(byStem, stem, id);
  });
  return byStem;
}

/**
 * Makes the vocabulary of an index searchable. What half of the queries do without is made at the first question for
 * it, or by `prepare`.
 */
export function buildVocabulary(index: InvertedIndex, spoken: SpokenLanguages, stems: Stems): Vocabulary {
  const families = Array.from(stems, ([language, ofLanguage]) => ({
    language,
    byStem: familiesOf(ofLanguage),
  }));
  const [only, another] = families;
  const frequency = (term: number) => timesSaid(index, term);

  let grown: SearchableMap<number> | undefined;
  const tree = () => (grown ??= growTree(index.terms));
  let near: FindNear | undefined;
  const findNear = () => (near ??= findNearTerms(index.terms));
  // Half the tree starts with one letter, so the frequent terms of each are kept.
  let frequent: ReadonlyMap<string, readonly number[]> | undefined;
  const byInitial = () => (frequent ??= frequentByInitial(index.terms, frequency));

  return {
    prepare() {
      tree();
      findNear();
      byInitial();
    },
    idOf: (term) => index.termIds.get(term),
    stemOf: (term) => stems.get(spoken.ofTerm(term))?.[term] ?? '',
    withStemOf(term) {
      if (another === undefined) return only?.byStem.get(only.language.stem(term)) ?? [];
      return [...new Set(families.flatMap(({ language, byStem }) => byStem.get(language.stem(term)) ?? []))];
    },
    startingWith(typed, limit) {
      if (typed.length === 1) return (byInitial().get(typed) ?? []).slice(0, limit);
      const found = [...tree().atPrefix(typed).values()];
      return found.sort((a, b) => frequency(b) - frequency(a) || a - b).slice(0, limit);
    },
    misspelt(typed, mostMistakes, limit) {
      const near = findNear()(typed, mostMistakes);
      near.sort(
        (a, b) => a.distance - b.distance || frequency(b.term) - frequency(a.term) || a.term - b.term,
      );
      return near.slice(0, limit);
    },
  };
}
