import type { Section } from './sections.js';

/** How well the starts of chapters agree with a person's sections. All are shares, 0 to 1. */
export interface Agreement {
  /** Of the sections those that a chapter starts near. */
  readonly sections: number;
  /** The same of the sections that are topics of their own. */
  readonly topics: number;
  /** Of the chapters those that start near a section. */
  readonly chapters: number;
}

/**
 * Compares where chapters start with where sections do.
 *
 * @param starts - when the chapters start, in seconds
 * @param sections - some of them topics
 * @param within - how many seconds apart is near
 */
export function agreement(
  starts: readonly number[],
  sections: readonly Section[],
  within: number,
): Agreement {
  const seconds = sections.map(({ startSecond }) => startSecond);
  const topics = sections.filter(({ isTopic }) => isTopic).map(({ startSecond }) => startSecond);
  return {
    sections: shareNear(seconds, starts, within),
    topics: shareNear(topics, starts, within),
    chapters: shareNear(starts, seconds, within),
  };
}

function shareNear(seconds: readonly number[], others: readonly number[], within: number): number {
  const near = seconds.filter((second) => others.some((other) => Math.abs(other - second) <= within));
  return near.length / seconds.length;
}
