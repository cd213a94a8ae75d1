/** How long something took, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
  /** How many times it was measured. */
  readonly count: number;
}

/**
 * The value that a share of all values does not exceed, by the nearest-rank rule: always one of the values.
 *
 * @param sorted - ascending, at least one
 * @param share - above 0, up to 1: 0.5 is the median
 * @throws {RangeError} when there is no value or no such share
 */
export function percentile(sorted: readonly number[], share: number): number {
  const value = share > 0 ? sorted[Math.ceil(share * sorted.length) - 1] : undefined;
  if (value === undefined) throw new RangeError(`no percentile ${share} of ${sorted.length} values`);
  return value;
}

/**
 * Sums up times.
 *
 * @param times - in milliseconds, in any order, at least one
 */
export function summarise(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    worst: percentile(sorted, 1),
    count: sorted.length,
  };
}
