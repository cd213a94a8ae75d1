import { termOf, type Language } from '../language/language.js';
import { ENGLISH } from '../language/languages/english.js';
import { LANGUAGES } from '../language/languages/index.js';
import { loadSpokenEnglish } from '../language/spoken-english.js';
import { LISTED_SHARE } from './choose-language.js';
import type { ParsedQuery, QueryWord } from './parse-query.js';

/** The share of all words that a word has at least in the language of the lectures; it bounds what one can prove. */
const LEAST_SHARE = 1e-7;
/** A word that is rarer in the language of the lectures is hardly a word of it. */
export const FOREIGN_SHARE = 3e-7;
/** What a word speaks against a language that does not list it, and the lectures' language does; in nats. */
const LISTED_ELSEWHERE = 5;
/** What a word of asking speaks for a language whose word the lectures' language has as well: that one is asked in, if any. */
const LISTED_IN_BOTH = 0.5;
/** Another language must be so much more likely to be asked in, in nats: some two small words. */
const DOUBT = 6;
const PLAIN = /^[a-z]+$/i;
/** What names have as well, whatever the language around them: "van den Oord", "de Broglie". */
const IN_NAMES: ReadonlySet<string> = new Set(
  'van den der von zu de du des la le el al di da do dos del ter'.split(' '),
);

/**
 * The language that a query is asked in, where that is none of those that the lectures are in: "où parle-t-il de word2vec". By
 * the small words and the words of asking that each language lists, as far as the lectures' own hardly has them.
 *
 * @param spoken - the languages of the lectures
 * @param language - the one of them that is most likely
 * @param saidShare - the share of all words of the lectures that a word has
 * @returns the same where none other is likely
 */
export function askedIn(
  words: readonly QueryWord[],
  spoken: readonly Language[],
  language: Language,
  saidShare: (term: string) => number,
): Language {
  const own = words.map(({ term }) => ownShare(term, language, saidShare(term)));
  const odds = (other: Language) =>
    words.reduce((sum, { typed, term, wholeTerm, isCode }, at) => {
      if (wholeTerm !== undefined || isCode || IN_NAMES.has(term)) return sum;
      const isPlain = language !== ENGLISH || PLAIN.test(typed);
      const share = isPlain ? Math.max(own[at] ?? 0, LEAST_SHARE) : LEAST_SHARE;
      const there = termOf(typed, other);
      const asks = other.questionWords.has(there) || other.talkWords?.has(there) === true;
      if (other.functionWords.has(there) || (asks && share < FOREIGN_SHARE))
        return sum + Math.max(0, Math.log(LISTED_SHARE / share));
      if (asks) return sum + LISTED_IN_BOTH;
      return isListed(term, language) ? sum - LISTED_ELSEWHERE : sum;
    }, 0);
  let best = { language, odds: DOUBT };
  for (const other of LANGUAGES) {
    if (spoken.includes(other)) continue;
    const otherOdds = odds(other);
    if (otherOdds > best.odds) best = { language: other, odds: otherOdds };
  }
  return best.language;
}

/** The words of a query less those of asking in the language that it is asked in; all of them, if nothing else was typed. */
export function withoutAsking(
  { words, phrases }: Pick<ParsedQuery, 'words' | 'phrases'>,
  asked: Language,
): readonly QueryWord[] {
  const sought = words
    .map((word) => ({ ...word, term: termOf(word.typed, asked) }))
    .filter(({ term }) => !isListed(term, asked));
  return sought.length === 0 && phrases.length === 0 ? words : sought;
}

function ownShare(term: string, language: Language, said: number): number {
  const spoken = language === ENGLISH ? loadSpokenEnglish().share(term) : 0;
  return Math.max(said, spoken, isListed(term, language) ? LISTED_SHARE : 0);
}

function isListed(term: string, { functionWords, questionWords, talkWords }: Language): boolean {
  return functionWords.has(term) || questionWords.has(term) || talkWords?.has(term) === true;
}
