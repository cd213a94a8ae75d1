import { advance } from '../index/ascending.js';
import type { InvertedIndex } from '../index/inverted-index.js';
import {
  forEachSegmentOf,
  greatestStrength,
  greatestSureness,
  lengthOfRun,
  LONGEST_RUN,
  strengthOfRun,
  surenessOfRun,
} from '../index/runs.js';
import { numberAt, uint32At } from '../number-at.js';
import type { Alternative } from '../query/concept.js';
import type { Window } from './window.js';

/** A place where a concept stands. */
export interface Place {
  /** Position of its first word, and the one after its last. */
  readonly start: number;
  readonly end: number;
  /** How much it counts, and how sure it is that it is meant; 0 to 1. */
  readonly strength: number;
  readonly sure: number;
  /** Whether it counts in the next segment as well when it runs over the border. */
  readonly spills: boolean;
}

/**
 * The places where a concept stands, read around one segment after the other. Nothing is gathered for segments that
 * nobody asks for, so that a word which is said everywhere costs no more than a rare one. Quickest in ascending order.
 */
export class ConceptPlaces {
  /** No place counts more, and none is surer. */
  readonly mostStrength: number;
  readonly mostSure: number;
  /** How many places there are. */
  readonly count: number;
  private readonly cursors: number[];
  private readonly counted: number[];
  private places: readonly Place[] = [];
  private segment = -1;

  constructor(private readonly alternatives: readonly Alternative[]) {
    this.cursors = alternatives.map(() => 0);
    this.counted = alternatives.map(() => 0);
    this.count = alternatives.reduce((sum, { runs }) => sum + runs.starts.length, 0);
    const most = (of: (one: Alternative) => number) => Math.max(0, ...alternatives.map(of));
    this.mostStrength = most(({ weight, runs }) => weight * greatestStrength(runs));
    this.mostSure = most(({ sureness, runs }) => sureness * greatestSureness(runs));
  }

  /** The places in a window, in order; of those that start together the one of the earlier alternative first. */
  within({ segment, from, end }: Window): readonly Place[] {
    if (segment === this.segment) return this.places;
    const places: Place[] = [];
    this.alternatives.forEach(({ kind, runs, weight, sureness }, which) => {
      let at = advance(runs.starts, numberAt(this.cursors, which), from);
      this.cursors[which] = at;
      for (; at < runs.starts.length; at++) {
        const start = uint32At(runs.starts, at);
        if (start >= end) break;
        places.push({
          start,
          end: start + lengthOfRun(runs, at),
          strength: weight * strengthOfRun(runs, at),
          sure: sureness * surenessOfRun(runs, at),
          spills: kind !== 'sound',
        });
      }
    });
    if (this.alternatives.length > 1) places.sort((a, b) => a.start - b.start);
    this.segment = segment;
    return (this.places = places);
  }

  /** How many places there are in a segment at most. Quickest in ascending order. */
  mostIn({ segmentStarts, segmentEnds }: InvertedIndex, segment: number): number {
    const from = uint32At(segmentStarts, segment);
    const end = uint32At(segmentEnds, segment);
    return this.alternatives.reduce((sum, { runs: { starts, lengths } }, which) => {
      // What runs into the segment starts before it.
      const longest = typeof lengths === 'number' ? lengths : LONGEST_RUN;
      const first = advance(starts, numberAt(this.counted, which), from - longest + 1);
      this.counted[which] = first;
      return sum + advance(starts, first, end) - first;
    }, 0);
  }

  /** Calls back for all segments that a place is in, one alternative after the other; a segment may come again. */
  forEachSegment(index: InvertedIndex, callback: (segment: number) => void): void {
    for (const { runs } of this.alternatives) forEachSegmentOf(index, runs, callback);
  }
}
