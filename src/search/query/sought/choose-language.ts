import type { SpokenLanguage } from '../../index/spoken-languages.js';
import type { Language } from '../../language/language.js';
import { ENGLISH } from '../../language/languages/english.js';
import { isUnspaced } from '../../language/segment-words.js';
import type { Material } from '../../material.js';
import { partElided } from './part-elided.js';

/** The share of all words that a word is thought to have at least in a language, whether it is known there or not, … */
const LEAST_SHARE_IN_LANGUAGE = 1e-5;
/** … and in one that lists it among its small words or those of asking. */
export const LISTED_SHARE = 1e-3;
/** Another language than English must be so much more likely to be chosen, in nats. */
const DOUBT = 4;

/**
 * Chooses the language that words of a query are most likely in, of those that lectures are in: by how often the
 * lectures in each say them (naive Bayes), and by what each lists as empty words. English in doubt.
 *
 * @param words - as they were typed, or folded
 */
export function chooseLanguage({ spoken, vocabulary }: Material, words: readonly string[]): Language {
  const byScript = spoken.all.filter(({ language }) => language.isUnspaced === words.some(isUnspaced));
  const [first, ...others] = byScript.length > 0 ? byScript : spoken.all;
  if (first === undefined) return ENGLISH;
  const likelihood = ({ language, words: said, countOf }: SpokenLanguage) =>
    words.reduce((sum, typed) => {
      const term = partElided(vocabulary, language, { typed });
      const id = vocabulary.idOf(term);
      const share = id === undefined ? 0 : countOf(id) / Math.max(said, 1);
      const isListed = language.functionWords.has(term) || language.questionWords.has(term);
      return sum + Math.log(Math.max(share, isListed ? LISTED_SHARE : 0) + LEAST_SHARE_IN_LANGUAGE);
    }, 0);
  let best = {
    language: first.language,
    likelihood: likelihood(first) + (first.language === ENGLISH ? DOUBT : 0),
  };
  for (const one of others) {
    const other = likelihood(one);
    if (other > best.likelihood) best = { language: one.language, likelihood: other };
  }
  return best.language;
}
