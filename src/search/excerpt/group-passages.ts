import { adjoins } from '../../corpus/adjoins.js';
import type { Lecture } from '../../corpus/lecture.js';
import type { Hit } from '../search-engine.js';

/** A stretch of a lecture that answers a query, from one hit or several that adjoin. */
export interface Passage {
  readonly lecture: Lecture;
  /** Whole seconds: the start of the first hit. */
  readonly startSecond: number;
  /** Whole seconds: the latest end of the hits. */
  readonly endSecond: number;
  /** In order of time; at least one. */
  readonly hits: readonly Hit[];
  /** The hit that was ranked highest. */
  readonly best: Hit;
}

/** A longer passage would no longer be a moment: three segments are a minute or two. */
const MOST_SEGMENTS = 3;

/**
 * Puts hits on adjoining segments together, so that a member is shown one passage once. Hits that only their
 * neighbours make one are left out: they show nobody why they are hits.
 *
 * @param hits - in rank order, as the engine gives them
 * @returns the passages in the order of their best hits; no hit is in two
 */
export function groupPassages(hits: readonly Hit[]): Passage[] {
  const groups: Hit[][] = [];
  const byLecture = new Map<string, Hit[][]>();
  for (const hit of hits.filter(({ isMatch }) => isMatch)) {
    const ofLecture = byLecture.get(hit.lecture.key) ?? [];
    byLecture.set(hit.lecture.key, ofLecture);
    const group = ofLecture.find((other) => other.length < MOST_SEGMENTS && touches(other, hit));
    if (group !== undefined) {
      group.push(hit);
      continue;
    }
    const begun = [hit];
    ofLecture.push(begun);
    groups.push(begun);
  }
  return groups.map(toPassage);
}

function touches(group: readonly Hit[], hit: Hit): boolean {
  return group.some((other) => follows(other, hit) || follows(hit, other));
}

function follows(hit: Hit, next: Hit): boolean {
  return next.index === hit.index + 1 && adjoins(hit.segment, next.segment);
}

/** @param group - at least one hit, the best first */
function toPassage(group: readonly Hit[]): Passage {
  const [best] = group as [Hit, ...Hit[]];
  const hits = [...group].sort((a, b) => a.index - b.index);
  return {
    lecture: best.lecture,
    startSecond: Math.min(...hits.map(({ segment }) => segment.startSecond)),
    endSecond: Math.max(...hits.map(({ segment }) => segment.endSecond)),
    hits,
    best,
  };
}
