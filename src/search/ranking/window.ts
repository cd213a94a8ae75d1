import { flowsOn, type InvertedIndex } from '../index/inverted-index.js';
import { LONGEST_RUN } from '../index/runs.js';
import { uint32At } from '../number-at.js';
import { PROXIMITY_REACH, SPILL } from '../weights.js';

/** A segment with what is around it, as far as it counts for its score. */
export interface Window {
  readonly segment: number;
  /** The first and the last segment around it that speech flows through without a pause. */
  readonly first: number;
  readonly last: number;
  /** Positions between which matches may start that count. */
  readonly from: number;
  readonly end: number;
}

/** Looks around a segment. */
export function windowAround(index: InvertedIndex, segment: number): Window {
  let first = segment;
  while (segment - first < SPILL.length && flowsOn(index, first - 1)) first--;
  let last = segment;
  while (last - segment < SPILL.length && flowsOn(index, last)) last++;
  return {
    segment,
    first,
    last,
    from: uint32At(index.segmentStarts, first) - LONGEST_RUN,
    end: uint32At(index.segmentEnds, last) + LONGEST_RUN + PROXIMITY_REACH,
  };
}
