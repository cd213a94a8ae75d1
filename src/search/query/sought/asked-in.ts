import { termOf, type Language } from '../../language/language.js';
import { ENGLISH } from '../../language/languages/english.js';
import { LANGUAGES } from '../../language/languages/index.js';
import type { QueryWord } from '../../language/query-words.js';
import { isUnspaced } from '../../language/segment-words.js';
import { loadSpokenEnglish } from '../../language/spoken-english.js';
import { numberAt } from '../../number-at.js';
import type { ParsedQuery } from '../parse-query.js';
import { LISTED_SHARE } from './choose-language.js';
import { groupsOfWords } from './groups-of-words.js';

/** The share of all words that a word is thought to have at least in the language of the lectures: it bounds what one word can prove. */
const LEAST_SHARE_SPOKEN = 1e-7;
/** A word that is rarer in the language of the lectures is hardly a word of it. */
export const FOREIGN_SHARE = 3e-7;
/** A word that the lectures say is taken for as common as this in their language at least. */
const SAID_SHARE = 1e-4;
/** A word of fewer letters is an acronym as often as not, and proves no more than {@link MOST_OF_SHORT}, in nats. */
const SHORTEST_SURE = 4;
const MOST_OF_SHORT = 3.5;
/** What it speaks for a language that a query begins with two of its small words, as "was ist" and "o que", in nats. */
const BEGINS_SO = 3;
/** What a word speaks against a language that does not list it, and the lectures' language does; in nats. */
const LISTED_ELSEWHERE = 5;
/** What a word of asking speaks for a language whose word the lectures' language has as well: that one is asked in, if any. */
const LISTED_IN_BOTH = 0.5;
/** Another language must be so much more likely to be asked in, in nats: two small words and a little more, or a long one. */
const DOUBT = 6;
/** What names and terms have as well, whatever the language around them: "van den Oord", "eigen decomposition", "ex ante". */
const IN_NAMES: ReadonlySet<string> = new Set(
  'van den der von zu de du des la le el al di da do dos del ter per se pro eigen numa sans ante avant font sous todo'.split(
    ' ',
  ),
);
const ALL_CAPITALS = /^[\p{Lu}\p{N}]{2,}$/u;

/** A word of a query, read as one of another language than the lectures'. */
interface ReadWord {
  readonly word: QueryWord;
  /** As it is compared in that language. */
  readonly there: string;
  /** Whether it belongs to the asking there. */
  readonly asks: boolean;
  /** The share of all words that it has in the language of the lectures. */
  readonly share: number;
}

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
  const isAcronym = acronymsAmong(words);
  const own = words.map(({ term }) => ownShare(term, language, saidShare(term)));
  const oddsOf = (other: Language, { word, there, asks, share }: ReadWord) => {
    const { term, wholeTerm, isCode } = word;
    if (wholeTerm !== undefined || isCode || IN_NAMES.has(term) || isAcronym(word)) return 0;
    if (other.functionWords.has(there) || (asks && share < FOREIGN_SHARE)) {
      const odds = Math.max(0, Math.log(LISTED_SHARE / share));
      return there.length < SHORTEST_SURE && !isUnspaced(there) ? Math.min(odds, MOST_OF_SHORT) : odds;
    }
    if (asks) return LISTED_IN_BOTH;
    return isListed(term, language) ? -LISTED_ELSEWHERE : 0;
  };
  const oddsFor = (other: Language) => {
    const read = words.map((word, at): ReadWord => {
      const there = termOf(word.typed, other);
      return { word, there, asks: isOfAsking(there, other), share: numberAt(own, at) };
    });
    const [first, second] = read;
    const beginsSo =
      first !== undefined &&
      second !== undefined &&
      [first, second].every(({ there }) => other.functionWords.has(there)) &&
      ![first, second].every(({ word }) => isListed(word.term, language));
    return oddsInAll(
      read.map((one) => oddsOf(other, one)),
      read.map(({ asks, share }) => asks && share < FOREIGN_SHARE),
      beginsSo ? BEGINS_SO : 0,
    );
  };
  let best = { language, odds: DOUBT };
  for (const other of LANGUAGES) {
    if (spoken.includes(other)) continue;
    const odds = oddsFor(other);
    if (odds > best.odds) best = { language: other, odds };
  }
  return best.language;
}

/**
 * What the words speak for a language. Where some of them ask in it, those up to any one may be enough: whoever began to ask in
 * French still does where "proof of work" follows, of which "of" and "work" speak against it. Within a term such words tell
 * nothing then, as in "bag of words beispiel".
 *
 * @param odds - what each word speaks for it, in nats
 * @param asks - whether each is a word of asking there and none of the lectures' language
 * @param start - what how the query begins speaks for it, in nats; above 0 it asks from the start
 */
function oddsInAll(odds: readonly number[], asks: readonly boolean[], start: number): number {
  if (start === 0 && !asks.includes(true)) return odds.reduce((sum, one) => sum + one, 0);
  let sum = start;
  let most = -Infinity;
  let hasAsked = start > 0;
  odds.forEach((one, at) => {
    const before = odds.slice(0, at).findLast((other) => other >= 0);
    const after = odds.slice(at + 1).find((other) => other >= 0);
    const isWithinTerm = before === 0 && after === 0;
    if (one > 0 || !isWithinTerm) sum += one;
    hasAsked ||= asks[at] === true;
    if (hasAsked) most = Math.max(most, sum);
  });
  return most;
}

/**
 * The words of a query less those of asking in the language that it is asked in; all of them, if nothing else was typed. What
 * was typed together stays together: the "t" of "t-SNE" is none of French, that of "parle-t-il" is.
 */
export function withoutAsking(
  { words, phrases }: Pick<ParsedQuery, 'words' | 'phrases'>,
  asked: Language,
): readonly QueryWord[] {
  const compared = words.map((word) => ({ ...word, term: termOf(word.typed, asked) }));
  const isAcronym = acronymsAmong(words);
  const sought = groupsOfWords(compared, isTiedIn).flatMap((group) => {
    const those = group.flatMap((at) => compared[at] ?? []);
    const asks = those.every((word) => isListed(word.term, asked) && !isAcronym(word));
    return asks ? [] : those;
  });
  return sought.length === 0 && phrases.length === 0 ? words : sought;
}

/** Whether a word was typed on to the one before it; where a script has no spaces all are. */
function isTiedIn(part: QueryWord, next: QueryWord): boolean {
  return next.tiedToPrevious && !isUnspaced(part.term) && !isUnspaced(next.term);
}

/** Makes what tells whether a word is an acronym: in capitals, where not all of the query is. */
function acronymsAmong(words: readonly QueryWord[]): (word: QueryWord) => boolean {
  const isShouted = words.every(({ typed }) => typed === typed.toUpperCase());
  return ({ typed }) => !isShouted && ALL_CAPITALS.test(typed);
}

/** The share of all words that a word has in the language of the lectures, by whatever tells most of it. */
function ownShare(term: string, language: Language, said: number): number {
  const spoken = language === ENGLISH ? loadSpokenEnglish().share(term) : 0;
  const listed = isListed(term, language) ? LISTED_SHARE : 0;
  return Math.max(LEAST_SHARE_SPOKEN, spoken, listed, said === 0 ? 0 : Math.max(said, SAID_SHARE));
}

/** Whether a word belongs to the asking by the lists of a language, as "explain" does. */
function isOfAsking(term: string, { questionWords, talkWords }: Language): boolean {
  return questionWords.has(term) || talkWords?.has(term) === true;
}

/** Whether a language lists a word among its small ones or those of asking. */
function isListed(term: string, language: Language): boolean {
  return language.functionWords.has(term) || isOfAsking(term, language);
}
