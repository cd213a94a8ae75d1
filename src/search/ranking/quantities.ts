import type { InvertedIndex } from '../index/inverted-index.js';
import { isNumber } from '../language/is-number.js';
import { numberAt } from '../number-at.js';
import { QUANTITY_GAIN } from '../weights.js';
import { putUp, type MatchedSegment } from './put-up.js';

/**
 * Puts further up what tells a number: what somebody looks for who asks how many or how much (the expected type of the answer in
 * question answering: X. Li and D. Roth, "Learning question classifiers", 2002). A number of the query itself tells nothing.
 *
 * @param ranked - the best first
 */
export function preferQuantities(index: InvertedIndex, ranked: readonly MatchedSegment[]): MatchedSegment[] {
  return putUp(ranked, (one) => (tellsNumber(index, one) ? QUANTITY_GAIN : 0));
}

function tellsNumber(
  { segmentStarts, segmentEnds, stream, terms }: InvertedIndex,
  { segment, matched }: MatchedSegment,
): boolean {
  const said = stream.subarray(numberAt(segmentStarts, segment), numberAt(segmentEnds, segment));
  const sought = new Set(matched.map(({ word }) => word));
  return said.some((term, word) => !sought.has(word) && isNumber(terms[term] ?? ''));
}
