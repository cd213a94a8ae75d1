import { glossaryKeys, type GlossaryIndex } from '../../index/glossary-index.js';
import { KIND_WEIGHTS } from '../../weights.js';
import type { Alternative } from '../concept.js';

/**
 * Finds what the recogniser made of terms that the query holds, as the glossary has it.
 *
 * @param words - the query's, folded, numbered as its concepts are
 */
export function findGlossaryTerms(glossary: GlossaryIndex, words: readonly string[]): Alternative[] {
  const found: Alternative[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let last = first; last < Math.min(first + glossary.longestTerm, words.length); last++) {
      found.push(...heardInstead(glossary, words.slice(first, last + 1), first, last));
    }
  }
  return found;
}

/** Finds what the recogniser made of a quoted phrase, if all of it is a term of the glossary. */
export function findGlossaryPhrase(
  glossary: GlossaryIndex,
  phrase: readonly string[],
  concept: number,
): Alternative[] {
  return heardInstead(glossary, phrase, concept, concept);
}

function heardInstead(
  { runs }: GlossaryIndex,
  words: readonly string[],
  first: number,
  last: number,
): Alternative[] {
  const heard = new Set(glossaryKeys(words).flatMap((key) => runs.get(key) ?? []));
  return Array.from(heard, (places) => ({
    kind: 'glossary',
    weight: KIND_WEIGHTS.glossary,
    sureness: 1,
    first,
    last,
    runs: places,
  }));
}
