import { greatestStrength } from '../index/runs.js';
import type { Concept, Plan } from './concept.js';
import { doubtfulShare } from './doubtful-share.js';
import { chooseLanguage } from './choose-language.js';
import { findAcronyms } from './find-acronyms.js';
import { findExpansions } from './find-expansions.js';
import { findGlossaryPhrase, findGlossaryTerms } from './find-glossary.js';
import { doubtScattered, findDunders, preferWhole } from './find-names.js';
import { findJoined } from './find-joined.js';
import { findNumbers } from './find-numbers.js';
import { findPhrase } from './find-phrase.js';
import { findSounds } from './find-sounds.js';
import { findTied } from './find-tied.js';
import { findUnspaced } from './find-unspaced.js';
import { findWord, type FoundWord } from './find-words.js';
import { isTied } from './groups-of-words.js';
import { partElided, partElidedInEach } from './part-elided.js';
import { isUnspaced } from '../language/segment-words.js';
import type { Language } from '../language/language.js';
import { ENGLISH } from '../language/languages/english.js';
import type { Material } from '../material.js';
import { numberAt } from '../number-at.js';
import { loosenPhrases } from './loosen-phrases.js';
import { mostTelling } from './most-telling.js';
import type { ParsedQuery, QueryWord } from './parse-query.js';
import { chooseUnits } from './query-units.js';
import { unsaidWords } from './unsaid-words.js';
import {
  everydayShare,
  leastStake,
  phraseWeight,
  roleShares,
  sharesOfRoles,
  stakeShare,
  wordWeight,
} from './word-weight.js';
import {
  LEAST_SURENESS,
  LEAST_SURENESS_OF_MANY,
  MOST_STAKE,
  SURENESS_OF_FURTHER,
  UNSAID_KIND_STAKE,
} from '../weights.js';

/** What an unheard part of a programmer's name keeps of its weight: `nn` in `nn.Linear` is never said. */
const UNSAID_PART_SHARE = 0.4;

/**
 * Of so many words that the lectures do not have it is looked for what they may have been meant to be: more than anybody
 * gets wrong in one question, and few enough to be quick; of fewer where there are very many words.
 */
export const MOST_GUESSED = 5;
export const MOST_GUESSED_IN_LONG = 1;
/** In a long query not with words of more letters: the longer, the more there is to try. */
const LONGEST_GUESSED_IN_LONG = 11;

/**
 * Works out what a query asks for and all the ways in which the lectures may have it.
 *
 * @param words - in the lectures that are looked in; those of all where left out
 */
export function planQuery(material: Material, asked: ParsedQuery, words?: number): Plan {
  const language = chooseLanguage(material, [
    ...asked.words.map(({ typed }) => typed),
    ...asked.phraseWords.flat().map(({ typed }) => typed),
  ]);
  const compared = language.elided === undefined ? asked : withoutElided(material, asked, language);
  const { query, isLoosened } = loosenPhrases(material, compared, language);
  const all = chooseUnits(material, query.words, language);
  const termsOf = (words: readonly QueryWord[]) => words.map(({ term }) => term);
  const rolesOf = (words: readonly QueryWord[]) =>
    roleShares(termsOf(words), query.phrases.length > 0, language);
  const isEmpty = sharesOfRoles(termsOf(all), language).every((share) => share === 0);
  const { words: units, isLong, isShortened } = mostTelling(material, all, rolesOf(all), isEmpty);
  const typed = termsOf(units);
  // Words of asking are everyday ones that were meant as typed, and no recogniser mishears.
  const shares = sharesOfRoles(typed, language);
  const asks = shares.map((share) => share > 0 && share < 1);
  const found = findEach(material, units, asks, language, isLong);
  const roles = rolesOf(units);
  const names = findTied(
    units,
    roles,
    found.flatMap((word) => word.alternatives),
  );
  const alternatives = findDunders(material, units, doubtScattered(units, names.alternatives, language));
  alternatives.push(...findJoined(material, units));
  const numbers = findNumbers(material, units);
  alternatives.push(...numbers);
  alternatives.push(...findGlossaryTerms(material.glossary, typed));
  if (!material.without.has('acronym')) {
    alternatives.push(...findAcronyms(material, units, language), ...findExpansions(material, units, words));
  }
  if (!material.without.has('sound') && language === ENGLISH) {
    const isSaid = (concept: number) =>
      asks[concept] === true ||
      (found[concept]?.isSaid === true && !names.apart.has(concept)) ||
      numbers.some(({ first, last }) => first <= concept && concept <= last);
    alternatives.push(...findSounds(material, units, roles, alternatives, isSaid, isLong, words));
  }
  const isQuestion = shares.some((share) => share < 1);
  const concepts = units.map((unit, concept): Concept => {
    const segments = found[concept]?.segments ?? 0;
    const answered = alternatives.some(
      ({ first, last, runs }) => first <= concept && concept <= last && greatestStrength(runs) > 0,
    );
    const share =
      (roles[concept] ?? 1) *
      (isQuestion ? everydayShare(material, unit.term, language) : 1) *
      (isTied(units, concept) && !answered ? UNSAID_PART_SHARE : 1);
    const ofWord = wordWeight(material, segments);
    // Who gives an overview need not say so, nor, as a rule, who explains an algorithm.
    const isSaid = found[concept]?.isSaid === true;
    const isAskingUnsaid = (roles[concept] ?? 1) < 1 && !isSaid;
    const isKindUnsaid = language.kindNouns?.has(unit.term) === true && !isSaid;
    const kindShare = isKindUnsaid ? UNSAID_KIND_STAKE : 1;
    const weight = ofWord * share;
    return {
      label: unit.term,
      weight: weight * doubtfulShare(alternatives, concept),
      sureWeight: weight,
      stake: isAskingUnsaid
        ? 0
        : Math.max(Math.min(ofWord, MOST_STAKE), leastStake(material, unit.term, language)) *
          share *
          kindShare *
          stakeShare(material, unit.term, language),
      required: false,
    };
  });
  for (const phrase of query.phrases) {
    const concept = concepts.length;
    const weight = phraseWeight(material, phrase, language);
    concepts.push({ label: phrase.join(' '), weight, sureWeight: weight, stake: weight, required: true });
    const alternative = findPhrase(material, phrase, concept);
    if (alternative !== undefined) alternatives.push(alternative);
    alternatives.push(...findGlossaryPhrase(material.glossary, phrase, concept));
  }
  const telling = roles.filter((role) => role === 1).length + query.phrases.length;
  return {
    concepts,
    language,
    alternatives: preferWhole(units, alternatives),
    unsaid: unsaidWords(units, roles, alternatives, language),
    leastSureness: leastSureness(telling),
    isLong,
    isShortened: isShortened || query.isShortened,
    isLoosened,
  };
}

/**
 * Finds each word of a query. Where very many are not in the lectures, what the less rare ones may have been meant to be
 * is not looked for.
 *
 * @param isLong - whether there are so many words that less is tried for each
 */
function findEach(
  material: Material,
  units: readonly QueryWord[],
  asks: readonly boolean[],
  language: Language,
  isLong: boolean,
): readonly FoundWord[] {
  const terms = units.map(({ term }) => term);
  const found = new Array<FoundWord>(terms.length);
  const shares = terms.map((term) => material.english.share(term));
  const rarestFirst = [...terms.keys()].sort((a, b) => numberAt(shares, a) - numberAt(shares, b));
  const longest = isLong ? LONGEST_GUESSED_IN_LONG : Infinity;
  let guesses = isLong ? MOST_GUESSED_IN_LONG : MOST_GUESSED;
  for (const concept of rarestFirst) {
    const term = terms[concept] ?? '';
    const mayGuess = guesses > 0 && term.length <= longest && asks[concept] !== true;
    const isPart = units[concept]?.isCode === true;
    const word = isUnspaced(term)
      ? findUnspaced(material, term, concept, language, mayGuess)
      : findWord(material, term, concept, language, mayGuess, isPart);
    if (!word.isSaid && mayGuess) guesses--;
    found[concept] = word;
  }
  return found;
}

/** A query whose words are compared as the lectures' are. */
function withoutElided({ vocabulary }: Material, query: ParsedQuery, language: Language): ParsedQuery {
  const parted = (word: QueryWord) => ({ ...word, term: partElided(vocabulary, language, word) });
  return {
    ...query,
    words: query.words.map(parted),
    phrases: query.phrases.map((phrase, at) =>
      partElidedInEach(vocabulary, language, phrase, query.phraseWords[at] ?? []),
    ),
    phraseWords: query.phraseWords.map((words) => words.map(parted)),
  };
}

/** The more words somebody types the more of them are their own. */
function leastSureness(tellingWords: number): number {
  const { share, power } = SURENESS_OF_FURTHER;
  const further = Math.max(0, tellingWords - 2);
  return Math.max(LEAST_SURENESS_OF_MANY, LEAST_SURENESS - share * further ** power);
}
