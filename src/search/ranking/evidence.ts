import type { Alternative, Plan } from '../query/concept.js';
import { flowsOn, gallop, type InvertedIndex } from '../index/inverted-index.js';
import { float32At, numberAt, uint32At } from '../number-at.js';
import { lengthOfRun, strengthOfRun } from '../index/runs.js';
import { SATURATION, SPILL, SPILL_BESIDE_OWN, SPILL_OF_RUN, SURENESS_OF_NEIGHBOUR } from '../weights.js';

/** What the segments say of one concept, by the number of the segment. */
export interface Evidence {
  /** 0 for nothing, 1 for once and clearly, more for more. */
  readonly said: Float32Array;
  /** How sure it is that this was meant, 0 to 1. */
  readonly sure: Float32Array;
}

/** Collects what the segments say of one concept. */
export function gatherEvidence(index: InvertedIndex, plan: Plan, concept: number): Evidence {
  const count = index.segmentStarts.length;
  const said = new Float32Array(count);
  const times = new Float32Array(count);
  const sure = new Float32Array(count);
  for (const alternative of plan.alternatives) {
    if (alternative.first > concept || alternative.last < concept) continue;
    addRuns(index, alternative, said, times, sure);
  }
  for (let segment = 0; segment < count; segment++) {
    const strongest = float32At(said, segment);
    if (strongest === 0) continue;
    const timesStrongest = float32At(times, segment) / strongest;
    said[segment] = (strongest * timesStrongest * (SATURATION + 1)) / (timesStrongest + SATURATION);
  }
  return { said, sure };
}

/** Notes the strongest run of each segment, how much all of them make together, and the surest. */
function addRuns(
  index: InvertedIndex,
  { kind, runs, weight, sureness }: Alternative,
  said: Float32Array,
  times: Float32Array,
  sure: Float32Array,
): void {
  const add = (segment: number, strength: number) => {
    if (strength > float32At(said, segment)) said[segment] = strength;
    times[segment] = float32At(times, segment) + strength;
  };
  let segment = 0;
  for (let at = 0; at < runs.starts.length; at++) {
    const start = numberAt(runs.starts, at);
    if (start >= uint32At(index.segmentEnds, segment)) {
      segment = gallop(index.segmentEnds, segment + 1, start);
    }
    const strength = strengthOfRun(runs, at);
    add(segment, weight * strength);
    if (sureness * strength > float32At(sure, segment)) sure[segment] = sureness * strength;
    const isOver = start + lengthOfRun(runs, at) > uint32At(index.segmentEnds, segment);
    // The rest of a run over the border: found there too, but the start is where to go.
    if (isOver && kind !== 'sound') add(segment + 1, weight * strength * SPILL_OF_RUN);
  }
}

/**
 * What a segment says of a concept together with what its neighbours say, as long as speech flows on: who looks for
 * a thing is well served where it is talked about all around.
 */
export function saidAround(index: InvertedIndex, { said }: Evidence, segment: number): number {
  const own = float32At(said, segment);
  let around = 0;
  for (let distance = 1; distance <= SPILL.length; distance++) {
    if (!flowsOn(index, segment - distance)) break;
    around += numberAt(SPILL, distance - 1) * Math.min(float32At(said, segment - distance), 1);
  }
  for (let distance = 1; distance <= SPILL.length; distance++) {
    if (!flowsOn(index, segment + distance - 1)) break;
    around += numberAt(SPILL, distance - 1) * Math.min(float32At(said, segment + distance), 1);
  }
  return own + around * (1 - (1 - SPILL_BESIDE_OWN) * Math.min(own, 1));
}

/** How sure it is that a segment or one beside it says a concept. */
export function sureAround(index: InvertedIndex, { sure }: Evidence, segment: number): number {
  let most = float32At(sure, segment);
  if (flowsOn(index, segment)) most = Math.max(most, SURENESS_OF_NEIGHBOUR * float32At(sure, segment + 1));
  if (flowsOn(index, segment - 1))
    most = Math.max(most, SURENESS_OF_NEIGHBOUR * float32At(sure, segment - 1));
  return most;
}
