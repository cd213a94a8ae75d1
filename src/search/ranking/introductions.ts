import type { InvertedIndex } from '../index/inverted-index.js';
import { numberAt } from '../number-at.js';
import { INTRODUCTION } from '../weights.js';
import type { RankedSegment } from './best-of.js';

/**
 * Puts further up where a lecture begins to speak of what is asked for, and goes on to: who asks for a thing by its name mostly
 * wants to know what it is, and that is told where it is introduced, not where it is named most often. One segment gains for
 * each lecture, if it is about as good as the best of all.
 *
 * @param ranked - the best first
 * @param wordsBefore - how many words a segment has before the first that answers; undefined where none does
 * @returns the same segments; those behind the first {@link INTRODUCTION.lookedAt} stay where they are
 */
export function preferIntroductions(
  index: InvertedIndex,
  ranked: readonly RankedSegment[],
  wordsBefore: (segment: number) => number | undefined,
): RankedSegment[] {
  const looked = ranked.slice(0, INTRODUCTION.lookedAt);
  const least = (looked[0]?.score ?? 0) * INTRODUCTION.leastShare;
  const good = looked.filter(({ score, segment }) => score >= least && wordsBefore(segment) !== undefined);
  const introductions = introducedIn(
    index,
    good.map(({ segment }) => segment),
    wordsBefore,
  );
  const gaining = looked.map((one) => {
    if (!introductions.has(one.segment)) return one;
    const introduction = one.score * INTRODUCTION.gain;
    return { ...one, score: one.score + introduction, introduction };
  });
  gaining.sort((a, b) => b.score - a.score || a.segment - b.segment);
  return [...gaining, ...ranked.slice(INTRODUCTION.lookedAt)];
}

/** The segment of each lecture from which on others soon follow; the next, where it comes to it only at its end. */
function introducedIn(
  { segmentLectures, segmentStarts, segmentEnds }: InvertedIndex,
  segments: readonly number[],
  wordsBefore: (segment: number) => number | undefined,
): ReadonlySet<number> {
  const introduced = new Map<number, number>();
  const inOrder = segments.toSorted((a, b) => a - b);
  for (const [at, segment] of inOrder.entries()) {
    const lecture = numberAt(segmentLectures, segment);
    const next = inOrder[at + 1] ?? Infinity;
    const goesOn = next <= segment + INTRODUCTION.reach && segmentLectures[next] === lecture;
    if (!goesOn || introduced.has(lecture)) continue;
    const words = numberAt(segmentEnds, segment) - numberAt(segmentStarts, segment);
    const isLate = (wordsBefore(segment) ?? 0) > INTRODUCTION.late * words;
    introduced.set(lecture, isLate && next === segment + 1 ? next : segment);
  }
  return new Set(introduced.values());
}
