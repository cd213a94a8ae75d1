import { isFunctionWord, isQuestionWord } from './function-words.js';
import type { Material } from './material.js';
import { numberAt } from './number-at.js';
import { EVERYDAY_SEGMENTS, MOST_WEIGHT, QUESTION_WORD_SHARE } from './weights.js';

/**
 * How much a word tells, in nats: minus the logarithm of the share of segments it would occur in, estimated from
 * the lectures and, as a hundred segments do not tell much, from everyday English.
 *
 * @param term - the word, for its share of everyday English
 * @param sameWord - the lectures' terms that count as it
 */
export function wordWeight(material: Material, term: string, sameWord: readonly number[]): number {
  const { index, english, without } = material;
  const segments = index.segmentStarts.length;
  const length = index.positions.length / Math.max(segments, 1);
  const holding = sameWord.reduce((sum, id) => sum + numberAt(index.segmentCounts, id), 0);
  const everyday = without.has('english') ? 0 : 1 - (1 - english.share(term)) ** length;
  const share =
    (Math.min(holding, segments) + EVERYDAY_SEGMENTS * everyday + 0.5) / (segments + EVERYDAY_SEGMENTS + 1);
  return Math.min(-Math.log(share), MOST_WEIGHT);
}

/** The share of its weight that a word keeps for what part it plays in a query: none, some or all. */
export function shareOfRole(term: string): number {
  if (isFunctionWord(term)) return 0;
  return isQuestionWord(term) ? QUESTION_WORD_SHARE : 1;
}
