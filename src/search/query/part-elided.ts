import type { Language } from '../language/language.js';
import type { Vocabulary } from '../index/vocabulary.js';

/** What the lectures' words are without (see `Language.elided`), where it was typed and folded with the rest. */
const ELIDED =
  /^(?:(?:jus|lors|puis|quoi)?qu|(?:da|de|ne|su|a|co)ll|un|quest|quell|[cdjlmnstv])(?=[aeiouyh])/;

/**
 * A word of a query without what its language writes to the front of it, where the lectures have it so: "lattention",
 * which was typed "l'attention", as "attention". One that the lectures have as it is stays.
 */
export function partElided(vocabulary: Vocabulary, language: Language, term: string): string {
  if (language.elided === undefined || vocabulary.withStemOf(term).length > 0) return term;
  const rest = term.replace(ELIDED, '');
  const isKnown =
    language.functionWords.has(rest) ||
    language.questionWords.has(rest) ||
    vocabulary.withStemOf(rest).length > 0;
  return isKnown ? rest : term;
}
