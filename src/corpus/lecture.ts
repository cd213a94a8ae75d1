import type { Segment } from './segment.js';

/** One video with its segments. */
export interface Lecture {
  readonly videoId: string;
  /**
   * A short name for the lecture that fits everywhere an id must be short: the video id itself where it is
   * plain and at most 32 characters, else a hash of it.
   */
  readonly key: string;
  /** Never empty: the video id where the data has no title. */
  readonly title: string;
  /** An http(s) address of a picture, where the data has one. */
  readonly thumbnail: string | undefined;
  /** In order of `startSecond`, then `endSecond`. Never empty. */
  readonly segments: readonly Segment[];
}
