import type { Language } from '../../language/language.js';
import type { QueryWord } from '../../language/query-words.js';
import type { Material } from '../../material.js';
import { findGlossaryPhrase } from '../found/find-glossary.js';
import { findPhrase } from '../found/find-phrase.js';
import { mostWords, type ParsedQuery } from '../parse-query.js';
import { sharesOfRoles } from '../weight/word-weight.js';

/** A query with the phrases that a hit must have, and others as words. */
export interface Loosened {
  readonly query: ParsedQuery;
  /** Whether a phrase is taken for plain words. */
  readonly isLoosened: boolean;
}

/**
 * Takes a phrase for plain words if it stands nowhere and is quoted within a sentence: who asks `what is "word2vec"`
 * only sets off the term, as one does in writing, and it may have been misheard. A phrase by itself or beside bare words
 * is what a hit must have.
 */
export function loosenPhrases(material: Material, query: ParsedQuery, language: Language): Loosened {
  const { words, phrases, phraseWords } = query;
  const shares = sharesOfRoles(
    words.map(({ term }) => term),
    language,
  );
  const isSentence = shares.some((share) => share < 1);
  if (phrases.length === 0 || !isSentence) return { query, isLoosened: false };
  const isSaid = phrases.map(
    (phrase) =>
      findPhrase(material, phrase, 0) !== undefined ||
      findGlossaryPhrase(material.glossary, phrase, 0).length > 0,
  );
  if (isSaid.every(Boolean)) return { query, isLoosened: false };
  const unsaid = phraseWords.filter((_, at) => isSaid[at] === false);
  return {
    query: {
      ...query,
      ...asManyAsMayBe(query, [...words, ...unsaid.flat()]),
      phrases: phrases.filter((_, at) => isSaid[at] === true),
      phraseWords: phraseWords.filter((_, at) => isSaid[at] === true),
    },
    isLoosened: true,
  };
}

/** A query with all its phrases as plain words. */
export function withoutPhrases(query: ParsedQuery): ParsedQuery {
  const { words, phraseWords } = query;
  return {
    ...query,
    ...asManyAsMayBe(query, [...words, ...phraseWords.flat()]),
    phrases: [],
    phraseWords: [],
  };
}

function asManyAsMayBe(
  { isShortened }: ParsedQuery,
  all: readonly QueryWord[],
): Pick<ParsedQuery, 'words' | 'isShortened'> {
  const words = mostWords(all);
  return { words, isShortened: isShortened || words.length < all.length };
}
