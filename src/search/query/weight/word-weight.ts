import { segmentsInAll, timesSaid, wordsInAll } from '../../index/inverted-index.js';
import type { Language } from '../../language/language.js';
import { ENGLISH } from '../../language/languages/english.js';
import type { Material } from '../../material.js';
import { numberAt } from '../../number-at.js';
import {
  EVERYDAY_BITS,
  LEAST_SHARE_IN_PHRASE,
  LEAST_STAKE_OF_NAME,
  MOST_WEIGHT,
  OTHER_SEGMENTS,
  QUESTION_WORD_SHARE,
  STAKE_BITS,
} from '../../weights.js';

/** In how many segments the lectures say a word: any of some terms. A segment with several of them counts for each. */
export function segmentsSaying({ index }: Material, sameWord: readonly number[]): number {
  return sameWord.reduce((sum, id) => sum + numberAt(index.segmentCounts, id), 0);
}

/** The share of all words of the lectures that a word has as typed. */
export function saidShare({ index, vocabulary }: Material, term: string): number {
  const id = vocabulary.idOf(term);
  return id === undefined ? 0 : timesSaid(index, id) / Math.max(wordsInAll(index), 1);
}

/** In how many places the lectures say a word: any of some terms. */
export function placesSaying({ index }: Material, sameWord: readonly number[]): number {
  return sameWord.reduce((sum, id) => sum + timesSaid(index, id), 0);
}

/**
 * How much a word tells, in nats: minus the logarithm of the share of segments it occurs in, the inverse document
 * frequency of K. Spärck Jones, 1972. A short lecture is taken as part of a longer one, or its few words that are
 * said in every other segment would tell next to nothing.
 *
 * @param holding - the segments that have it
 */
export function wordWeight({ index }: Material, holding: number): number {
  return weightAmong(segmentsInAll(index), holding);
}

/** The weight of a word that stands in so many of some segments; see {@link wordWeight}. */
export function weightAmong(segments: number, holding: number): number {
  const share = (Math.min(holding, segments) + 0.5) / (segments + OTHER_SEGMENTS + 1);
  return Math.min(-Math.log(share), MOST_WEIGHT);
}

/**
 * The share of its weight that each word of a query keeps for what part it plays there: none if it only holds the sentence
 * together, some if it belongs to the asking, else all.
 */
export function sharesOfRoles(
  terms: readonly string[],
  {
    functionWords,
    questionWords,
    asking,
  }: Pick<Language, 'functionWords' | 'questionWords' | 'asking'> = ENGLISH,
): number[] {
  return terms.map((term, at) => {
    if (functionWords.has(term)) return 0;
    const neighbours = asking?.get(term);
    const asks =
      neighbours === undefined
        ? questionWords.has(term)
        : neighbours.before.has(terms[at + 1] ?? '') || neighbours.behind.has(terms[at - 1] ?? '');
    return asks ? QUESTION_WORD_SHARE : 1;
  });
}

/** Shares of their weight that the words keep; all of it where none but empty words were typed. */
export function roleShares(terms: readonly string[], hasPhrases: boolean, language: Language): number[] {
  const shares = sharesOfRoles(terms, language);
  return hasPhrases && shares.every((share) => share === 0) ? shares : sharesOfMost(shares);
}

/** Shares as parts of the greatest of them; all of it for each where none is above 0. */
export function sharesOfMost(shares: readonly number[]): number[] {
  const most = Math.max(0, ...shares);
  return shares.map((share) => (most === 0 ? 1 : share / most));
}

/** How much a quoted phrase tells: the weights of its words together, a little even of empty ones. */
export function phraseWeight(material: Material, phrase: readonly string[], language: Language): number {
  const shares = sharesOfRoles(phrase, language);
  return phrase.reduce((sum, term, at) => {
    const weight = wordWeight(material, segmentsSaying(material, material.vocabulary.withStemOf(term)));
    return sum + weight * Math.max(shares[at] ?? 0, LEAST_SHARE_IN_PHRASE);
  }, 0);
}

/** The share of its weight that a word of a question keeps: the asker's own everyday words say little of what is sought. */
export function everydayShare(material: Material, term: string, language: Language): number {
  const { none, all, least } = EVERYDAY_BITS;
  return Math.max(least, Math.min(1, (bitsOf(material, term, language) - none) / (all - none)));
}

/** The share of its weight that a word has at stake: less than 1 for everyday words, more for unheard-of ones; see `STAKE_BITS`. */
export function stakeShare(material: Material, term: string, language: Language): number {
  const { even, least, most } = STAKE_BITS;
  return Math.max(least, Math.min(most, bitsOf(material, term, language) / even));
}

/**
 * The weight that the certainty rests on at least, in nats. A name that is said again and again weighs little, as it
 * tells few segments from others, and yet it tells what the lecture is about: one that says Zernike terms in
 * every other sentence answers who asks for Zernike polynomials.
 */
export function leastStake(material: Material, term: string, language: Language): number {
  return language === ENGLISH && bitsOf(material, term, language) >= STAKE_BITS.even
    ? LEAST_STAKE_OF_NAME
    : 0;
}

/**
 * How rare a word is in everyday English, in bits: some 5 for "the", 29 for one that is never said. For other languages
 * nobody counted.
 */
function bitsOf({ english }: Material, term: string, language: Language): number {
  if (language !== ENGLISH) return STAKE_BITS.even;
  return -Math.log2(english.share(term));
}
