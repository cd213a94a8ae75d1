import type { FoundSegment } from './found-segment.js';
import type { Plan } from './query/concept.js';
import type { ParsedQuery } from './query/parse-query.js';
import type { RankedSegment } from './ranking/best-of.js';
import type { Scoring } from './ranking/scoring.js';
import { MOST_NEAREST, NEAREST_SCORE_SHARE, NEAREST_SURENESS, SURELY_SAID } from './weights.js';

/**
 * Whether segments may come near to a query for which none is sure enough. To a single telling word only others come
 * near, and these are among the nearest terms; and what is quoted was meant so.
 */
export function mayHaveNearest({ phrases }: ParsedQuery, { concepts }: Plan): boolean {
  return phrases.length === 0 && concepts.filter(({ weight }) => weight > 0).length > 1;
}

/**
 * Of segments none of which is sure enough to be meant, those that come nearest: of the first few that say something
 * of the query themselves, whatever may well be meant and has a word that is surely said: what only sounds a little like
 * several words is a curiosity.
 *
 * @param ranked - the best first
 */
export function nearestSegments(
  ranked: readonly RankedSegment[],
  scoring: Scoring,
  toFound: (ranked: RankedSegment) => FoundSegment,
): readonly FoundSegment[] {
  const saying: FoundSegment[] = [];
  for (const one of ranked) {
    if (saying.length === MOST_NEAREST) break;
    const found = toFound(one);
    if (found.matched.length > 0) saying.push(found);
  }
  const least = (saying[0]?.score ?? 0) * NEAREST_SCORE_SHARE;
  return saying.filter(
    ({ segment, score }) =>
      score >= least &&
      scoring.worthOf(segment).sureness() >= NEAREST_SURENESS &&
      scoring.surestOf(segment) >= SURELY_SAID,
  );
}
