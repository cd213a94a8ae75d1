/** How many of the ranked segments nDCG looks at: as many as a member sees at once. */
const NDCG_DEPTH = 5;

/** The least grade at which a segment counts as an answer, for precision and reciprocal rank. */
const ANSWER_GRADE = 2;

/**
 * Normalised discounted cumulative gain over the first {@link NDCG_DEPTH} ranks, with the gain 2^grade - 1
 * and the discount log2(rank + 1) (Järvelin and Kekäläinen 2002; the exponential gain is Burges et al. 2005).
 *
 * @param ranked - grades of the found segments in rank order, 0 for one that is no answer
 * @param judged - grades of all segments that answer the query, at least one, in any order
 * @returns 0 when nothing was found, up to 1 when no order is better
 */
export function ndcg(ranked: readonly number[], judged: readonly number[]): number {
  return discountedGain(ranked) / discountedGain([...judged].sort((a, b) => b - a));
}

function discountedGain(grades: readonly number[]): number {
  return grades
    .slice(0, NDCG_DEPTH)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/**
 * Precision at the first rank: 1 when the first segment is an answer, else 0.
 *
 * @param ranked - grades of the found segments in rank order
 */
export function precisionAt1(ranked: readonly number[]): number {
  return (ranked[0] ?? 0) >= ANSWER_GRADE ? 1 : 0;
}

/**
 * 1 / the rank of the first answer, 0 when there is none.
 *
 * @param ranked - grades of the found segments in rank order
 */
export function reciprocalRank(ranked: readonly number[]): number {
  const index = ranked.findIndex((grade) => grade >= ANSWER_GRADE);
  return index < 0 ? 0 : 1 / (index + 1);
}

/**
 * The arithmetic mean.
 *
 * @returns `undefined` for no values at all, so that nothing passes for a zero
 */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
