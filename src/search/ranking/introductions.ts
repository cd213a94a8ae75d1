import type { InvertedIndex } from '../index/inverted-index.js';
import { numberAt } from '../number-at.js';
import { INTRODUCTION } from '../weights.js';
import type { RankedSegment } from './best-of.js';

/**
 * Puts further up where a lecture begins to speak of what is asked for: who asks for a thing by its name mostly wants to know
 * what it is, and that is told where it is introduced, not where it is named most often. Of the best segments of each lecture
 * the first gains where it is about as good as the best of all, and others go on to speak of it.
 *
 * @param ranked - the best first
 * @returns the same segments; those behind the first {@link INTRODUCTION.lookedAt} stay where they are
 */
export function preferIntroductions(
  { segmentLectures }: InvertedIndex,
  ranked: readonly RankedSegment[],
): RankedSegment[] {
  const looked = ranked.slice(0, INTRODUCTION.lookedAt);
  const least = (looked[0]?.score ?? 0) * INTRODUCTION.leastShare;
  const lectureOf = ({ segment }: RankedSegment) => numberAt(segmentLectures, segment);
  const good = new Map<number, number[]>();
  for (const one of looked) {
    if (one.score < least) continue;
    const before = good.get(lectureOf(one)) ?? [];
    good.set(lectureOf(one), [...before, one.segment]);
  }
  const gaining = looked.map((one) => {
    const those = good.get(lectureOf(one)) ?? [];
    if (those.length < 2 || Math.min(...those) !== one.segment) return one;
    const introduction = one.score * INTRODUCTION.gain;
    return { ...one, score: one.score + introduction, introduction };
  });
  gaining.sort((a, b) => b.score - a.score || a.segment - b.segment);
  return [...gaining, ...ranked.slice(INTRODUCTION.lookedAt)];
}
