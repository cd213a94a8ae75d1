import type { Vocabulary } from '../../index/vocabulary.js';
import { termOf, withoutElided, type Language } from '../../language/language.js';
import type { QueryWord } from '../../language/query-words.js';

/**
 * What the lectures' words are without (see `Language.elided`), where it was typed without its apostrophe: before what
 * members ask for, and in "qu'un" and the like. Others stand before verbs and pronouns.
 */
const RUN_ON = /^(?:(?:da|de|ne|su|a|co)ll|un|quest|quell|[ld])(?=[aeiouyh])/;
const RUN_ON_SMALL_WORD = /^(?:jus|lors|puis|quoi)?qu(?=[aeiouyh])/;
/** A shorter rest is another word as often as not: "monde" is no "onde". */
const SHORTEST_REST = 5;

/**
 * A word of a query without what its language writes to the front of it: "l'attention" as "attention", and where the
 * lectures have that "lattention", too. One that they have as it was typed stays.
 */
export function partElided(
  vocabulary: Vocabulary,
  language: Language,
  { typed }: Pick<QueryWord, 'typed'>,
): string {
  const term = termOf(typed, language);
  if (language.elided === undefined || withoutElided(typed, language) !== typed) return term;
  if (vocabulary.withStemOf(term).length > 0) return term;
  const small = term.replace(RUN_ON_SMALL_WORD, '');
  if (language.functionWords.has(small)) return small;
  const rest = term.replace(RUN_ON, '');
  const isSaid = rest.length >= SHORTEST_REST && vocabulary.withStemOf(rest).length > 0;
  return isSaid && !language.functionWords.has(rest) ? rest : term;
}

/**
 * A sequence of words in quotes, or one that is excluded, as {@link partElided} has each.
 *
 * @param words - the same words; where names among them are split, what was typed is not told for each
 */
export function partElidedInEach(
  vocabulary: Vocabulary,
  language: Language,
  sequence: readonly string[],
  words: readonly QueryWord[],
): string[] {
  const typed = words.length === sequence.length ? words.map((word) => word.typed) : sequence;
  return typed.map((one) => partElided(vocabulary, language, { typed: one }));
}
