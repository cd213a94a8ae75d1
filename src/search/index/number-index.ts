import { spokenForms } from '../language/spoken-number.js';
import { addToList } from './add-to-list.js';
import type { InvertedIndex } from './inverted-index.js';

/** The lectures' terms with digits, by how they are spoken: speech is the same, only recognisers write it differently. */
export interface NumberIndex {
  /** By the spoken words with spaces between. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
  /** Words of the longest spoken form. */
  readonly longest: number;
}

/** Works out how each term with digits is spoken. Takes time in proportion to their number. */
export function buildNumberIndex(index: InvertedIndex): NumberIndex {
  const terms = new Map<string, number[]>();
  let longest = 0;
  index.terms.forEach((term, id) => {
    for (const words of spokenForms(term)) {
      addToList(terms, words.join(' '), id);
      longest = Math.max(longest, words.length);
    }
  });
  return { terms, longest };
}
