import type { InvertedIndex } from '../index/inverted-index.js';
import { isNumber } from '../language/is-number.js';
import { numberAt } from '../number-at.js';
import { QUANTITY } from '../weights.js';
import { putUp, type MatchedSegment } from './put-up.js';

/**
 * Puts further up what tells numbers: what somebody looks for who asks how many or how much (the expected answer type of
 * question answering: X. Li and D. Roth, "Learning question classifiers", 2002).
 *
 * @param ranked - the best first
 */
export function preferQuantities(index: InvertedIndex, ranked: readonly MatchedSegment[]): MatchedSegment[] {
  const { gain, enough } = QUANTITY;
  return putUp(ranked, ({ segment }) => (gain * Math.min(numbersIn(index, segment), enough)) / enough);
}

function numbersIn({ segmentStarts, segmentEnds, stream, terms }: InvertedIndex, segment: number): number {
  const said = stream.subarray(numberAt(segmentStarts, segment), numberAt(segmentEnds, segment));
  return said.reduce((count, term) => count + (isNumber(terms[term] ?? '') ? 1 : 0), 0);
}
