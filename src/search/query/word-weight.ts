import { isFunctionWord, isQuestionWord } from '../language/function-words.js';
import type { Material } from '../material.js';
import { numberAt } from '../number-at.js';
import { MOST_WEIGHT, OTHER_SEGMENTS, QUESTION_WORD_SHARE } from '../weights.js';

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
