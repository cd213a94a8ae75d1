import { vi } from 'vitest';

/** Long enough for a machine that does much else, and within the time of a test. In milliseconds. */
const LONGEST_MS = 15_000;

/** Tries until it does not throw any more, and gives what it returned; throws what it threw last when that takes too long. */
export function eventually<T>(
  attempt: () => T | Promise<T>,
  { timeout = LONGEST_MS, interval = 50 } = {},
): Promise<T> {
  return vi.waitFor(attempt, { timeout, interval });
}
