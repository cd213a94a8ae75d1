import type { InvertedIndex } from '../index/inverted-index.js';
import { numberAt } from '../number-at.js';
import { INTRODUCTION, MOST_PUT_UP } from '../weights.js';
import { putUp, type MatchedSegment } from './put-up.js';

/**
 * Puts further up where a lecture introduces what is asked for. Who asks for a thing by its name mostly wants to know what it is,
 * and that is told where the lecture begins to speak of it for longer, not where it is named most often. One segment of each
 * lecture gains, unless it is much worse than the best of all.
 *
 * @param ranked - the best first
 */
export function preferIntroductions(
  index: InvertedIndex,
  ranked: readonly MatchedSegment[],
): MatchedSegment[] {
  const looked = ranked.slice(0, MOST_PUT_UP);
  const least = (looked[0]?.score ?? 0) * INTRODUCTION.leastShare;
  const good = looked.flatMap(({ score, segment, matched }) => {
    const [first] = matched;
    return score < least || first === undefined ? [] : [{ segment, before: first.word }];
  });
  const introductions = introducedIn(index, good);
  return putUp(ranked, ({ segment }) => (introductions.has(segment) ? INTRODUCTION.gain : 0));
}

/** The first segment of each lecture that another soon follows; that one, where it adjoins and the first says it at its end. */
function introducedIn(
  { segmentLectures, segmentStarts, segmentEnds }: InvertedIndex,
  good: readonly { readonly segment: number; readonly before: number }[],
): ReadonlySet<number> {
  const introduced = new Map<number, number>();
  const inOrder = good.toSorted((a, b) => a.segment - b.segment);
  for (const [at, { segment, before }] of inOrder.entries()) {
    const lecture = numberAt(segmentLectures, segment);
    const next = inOrder[at + 1]?.segment ?? Infinity;
    const goesOn = next <= segment + INTRODUCTION.reach && segmentLectures[next] === lecture;
    if (!goesOn || introduced.has(lecture)) continue;
    const end = numberAt(segmentEnds, segment);
    const isLate = before > INTRODUCTION.late * (end - numberAt(segmentStarts, segment));
    introduced.set(lecture, isLate && segmentStarts[next] === end ? next : segment);
  }
  return new Set(introduced.values());
}
