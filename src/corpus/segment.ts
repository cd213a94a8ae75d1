/** A stretch of speech as the recogniser heard it: one row of the data. */
export interface Segment {
  /** The video's id at YouTube, or the operator's own id for it. */
  readonly videoId: string;
  /** What was said: plain text, never markup. Whitespace is single spaces; never empty. */
  readonly text: string;
  /** Whole seconds from the start of the video, 0 or more. */
  readonly startSecond: number;
  /** Whole seconds from the start of the video, never before `startSecond`. The second itself belongs to what follows. */
  readonly endSecond: number;
  /** Opens the video at `startSecond` (http or https). */
  readonly url: string;
  /** Title of the chapter that the segment lies in: plain text, never empty; left out where there is none. */
  readonly chapter?: string | undefined;
  /**
   * When each word of `text` starts, in tenths of a second after `startSecond`: a time for each (see `countWords`),
   * never descending, and at most a second after the segment's end. Left out where that is not known.
   */
  readonly wordStarts?: Uint16Array | undefined;
}

/** Up to which second, not included, the segment lasts: one that ends where it starts still lasts a second. */
export function segmentEnd({ startSecond, endSecond }: Pick<Segment, 'startSecond' | 'endSecond'>): number {
  return Math.max(endSecond, startSecond + 1);
}
