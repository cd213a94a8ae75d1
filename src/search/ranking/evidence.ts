import type { InvertedIndex } from '../index/inverted-index.js';
import { numberAt, uint32At } from '../number-at.js';
import { SATURATION, SPILL, SPILL_BESIDE_OWN, SPILL_OF_RUN, SURENESS_OF_NEIGHBOUR } from '../weights.js';
import type { Place } from './concept-places.js';
import type { Window } from './window.js';

/** What a segment says of a concept. */
export interface Evidence {
  /** By itself: 0 for nothing, 1 for once and clearly, more for more. */
  readonly own: number;
  /**
   * Together with what its neighbours say: who looks for a thing is well served where it is talked about all around.
   */
  readonly said: number;
  /** How sure it is that the segment or one beside it means the concept, 0 to 1. */
  readonly sure: number;
}

const NOTHING: Evidence = { own: 0, said: 0, sure: 0 };

/**
 * Works out what a segment says of a concept.
 *
 * @param places - all within the window, in order
 * @param reach - segments to either side that count
 */
export function evidenceIn(
  { segmentEnds, segmentStarts }: InvertedIndex,
  { segment, first, last }: Window,
  places: readonly Place[],
  reach: number,
): Evidence {
  if (places.length === 0) return NOTHING;
  let [own, around, sure] = [0, 0, 0];
  for (let other = first; other <= last; other++) {
    const distance = Math.abs(other - segment);
    const from = uint32At(segmentStarts, other);
    const end = uint32At(segmentEnds, other);
    let [strongest, times] = [0, 0];
    for (const place of places) {
      if (place.start >= end) break;
      if (place.end <= from) continue;
      const startsHere = place.start >= from;
      if (startsHere && distance <= 1) {
        sure = Math.max(sure, place.sure * (distance === 0 ? 1 : SURENESS_OF_NEIGHBOUR));
      }
      // The rest of a run over the border: found there too, but the start is where to go.
      const share = startsHere ? 1 : place.spills ? SPILL_OF_RUN : 0;
      strongest = Math.max(strongest, place.strength * share);
      times += place.strength * share;
    }
    if (strongest === 0) continue;
    const said = saturated(strongest, times / strongest);
    if (distance === 0) own = said;
    else if (distance <= reach) around += numberAt(SPILL, distance - 1) * Math.min(said, 1);
  }
  return { own, said: withNeighbours(own, around), sure };
}

/** The more often something is said the less each time adds, as in BM25. */
function saturated(strongest: number, times: number): number {
  return (strongest * times * (SATURATION + 1)) / (times + SATURATION);
}

/**
 * What a segment can say of a concept at most, neighbours included.
 *
 * @param times - in how many places it does at most; more than a segment has words when left out
 */
export function mostSaid(mostStrength: number, times = Number.MAX_SAFE_INTEGER): number {
  return withNeighbours(saturated(mostStrength, times), mostSaidBeside(mostStrength));
}

/** What neighbours can say of a concept at most beside a segment that does not have it. */
export function mostSaidBeside(mostStrength: number): number {
  const shares = 2 * SPILL.reduce((sum, share) => sum + share, 0);
  return shares * Math.min(mostStrength * (SATURATION + 1), 1);
}

function withNeighbours(own: number, around: number): number {
  return own + around * (1 - (1 - SPILL_BESIDE_OWN) * Math.min(own, 1));
}
