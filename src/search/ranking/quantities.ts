import type { InvertedIndex } from '../index/inverted-index.js';
import { isNumber } from '../language/is-number.js';
import { numberAt } from '../number-at.js';
import { QUANTITY_GAIN } from '../weights.js';
import { putUp, type MatchedSegment } from './put-up.js';

/**
 * Puts further up what tells a number: what somebody looks for who asks how many or how much (the expected type of the answer in
 * question answering: X. Li and D. Roth, "Learning question classifiers", 2002).
 *
 * @param ranked - the best first
 */
export function preferQuantities(index: InvertedIndex, ranked: readonly MatchedSegment[]): MatchedSegment[] {
  return putUp(ranked, ({ segment }) => (tellsNumber(index, segment) ? QUANTITY_GAIN : 0));
}

function tellsNumber({ segmentStarts, segmentEnds, stream, terms }: InvertedIndex, segment: number): boolean {
  const said = stream.subarray(numberAt(segmentStarts, segment), numberAt(segmentEnds, segment));
  return said.some((term) => isNumber(terms[term] ?? ''));
}
