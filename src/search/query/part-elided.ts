import type { Language } from '../language/language.js';
import type { Vocabulary } from '../index/vocabulary.js';

/**
 * What the lectures' words are without (see `Language.elided`), where it was typed and folded with the rest: before what
 * members ask for, and in "qu'un" and the like. Others stand before verbs and pronouns.
 */
const ELIDED_BEFORE_NAME = /^(?:[ld]|(?:da|de|ne|su|a|co)ll|un|quest|quell)(?=[aeiouyh])/;
const ELIDED_BEFORE_SMALL_WORD = /^(?:jus|lors|puis|quoi)?qu(?=[aeiouyh])/;
/** A shorter rest is another word as often as not: "monde" is no "onde". */
const SHORTEST_REST = 5;

/**
 * A word of a query without what its language writes to the front of it, where the lectures have it so: "lattention",
 * which was typed "l'attention", as "attention". One that the lectures have as it is stays.
 */
export function partElided(vocabulary: Vocabulary, language: Language, term: string): string {
  if (language.elided === undefined || vocabulary.withStemOf(term).length > 0) return term;
  const small = term.replace(ELIDED_BEFORE_SMALL_WORD, '');
  if (language.functionWords.has(small)) return small;
  const rest = term.replace(ELIDED_BEFORE_NAME, '');
  const isSaid = rest.length >= SHORTEST_REST && vocabulary.withStemOf(rest).length > 0;
  return isSaid && !language.functionWords.has(rest) ? rest : term;
}
