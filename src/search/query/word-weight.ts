import { isFunctionWord, isQuestionWord } from '../language/function-words.js';
import type { Material } from '../material.js';
import { numberAt } from '../number-at.js';
import {
  EVERYDAY_BITS,
  LEAST_SHARE_IN_PHRASE,
  MOST_WEIGHT,
  OTHER_SEGMENTS,
  QUESTION_WORD_SHARE,
  STAKE_BITS,
} from '../weights.js';

/**
 * How much a word tells, in nats: minus the logarithm of the share of segments it occurs in, the inverse document
 * frequency of K. Spärck Jones, 1972. A short lecture is taken as part of a longer one, or its few words that are
 * said in every other segment would tell next to nothing.
 *
 * @param sameWord - the lectures' terms that count as it
 */
export function wordWeight({ index }: Material, sameWord: readonly number[]): number {
  const segments = index.segmentStarts.length;
  const holding = sameWord.reduce((sum, id) => sum + numberAt(index.segmentCounts, id), 0);
  const share = (Math.min(holding, segments) + 0.5) / (segments + OTHER_SEGMENTS + 1);
  return Math.min(-Math.log(share), MOST_WEIGHT);
}

/** The share of its weight that a word keeps for what part it plays in a query: none, some or all. */
export function shareOfRole(term: string): number {
  if (isFunctionWord(term)) return 0;
  return isQuestionWord(term) ? QUESTION_WORD_SHARE : 1;
}

/** Shares of their weight that the words keep; all of it where none but empty words were typed. */
export function roleShares(terms: readonly string[], hasPhrases: boolean): number[] {
  const shares = terms.map(shareOfRole);
  const most = Math.max(0, ...shares);
  if (most === 0) return hasPhrases ? shares : shares.map(() => 1);
  return shares.map((share) => share / most);
}

/** How much a quoted phrase tells: the weights of its words together, a little even of empty ones. */
export function phraseWeight(material: Material, phrase: readonly string[]): number {
  return phrase.reduce((sum, term) => {
    const weight = wordWeight(material, material.vocabulary.withStemOf(term));
    return sum + weight * Math.max(shareOfRole(term), LEAST_SHARE_IN_PHRASE);
  }, 0);
}

/** What a word of a question keeps: the asker's own everyday words say little of what is sought. */
export function everydayShare(material: Material, term: string): number {
  const { none, all, least } = EVERYDAY_BITS;
  return Math.max(least, Math.min(1, (bitsOf(material, term) - none) / (all - none)));
}

/** How much of the certainty rests on a word beside its weight: less on everyday words, more on unheard-of ones. */
export function stakeShare(material: Material, term: string): number {
  const { even, least, most } = STAKE_BITS;
  return Math.max(least, Math.min(most, bitsOf(material, term) / even));
}

/** How rare a word is in everyday English, in bits: some 5 for "the", 29 for one that is never said. */
function bitsOf({ english }: Material, term: string): number {
  return -Math.log2(english.share(term));
}
