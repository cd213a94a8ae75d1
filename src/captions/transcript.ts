import type { LeftOut } from './left-out-tally.js';
import type { Remark } from './remark.js';

/** A word and when it is said. */
export interface TimedWord {
  /** Without whitespace, never empty. */
  readonly text: string;
  /** Seconds from the start of the video, 0 or more, with fractions. */
  readonly start: number;
}

/** A stretch of speech as a caption file has it: one line or a few, or a whole paragraph. */
export interface Cue {
  /** Seconds from the start of the video, 0 or more, with fractions. */
  readonly start: number;
  /** Seconds from the start of the video, never before `start`. */
  readonly end: number;
  /** Plain text, whitespace is single spaces; never empty. */
  readonly text: string;
  /** The words of `text` in their order, each with its own time, where the source tells them. */
  readonly words?: readonly TimedWord[] | undefined;
}

/** A part of a video with a name of its own. */
export interface Chapter {
  /** Seconds from the start of the video, 0 or more. */
  readonly start: number;
  readonly title: string;
}

/** What was said in one video, by one file of captions. */
export interface Transcript {
  /** The video's id, as far as the file or its name tells it. */
  readonly videoId?: string | undefined;
  readonly title?: string | undefined;
  /** Opens a picture (http or https). */
  readonly thumbnail?: string | undefined;
  /** Opens the video from its start (http or https), where the file tells it and it is not YouTube's. */
  readonly url?: string | undefined;
  /** In order of `start`. Each word that was spoken is in them once. */
  readonly cues: readonly Cue[];
  /** In order of `start`. */
  readonly chapters: readonly Chapter[];
  /** Whether the cues are segments as the bot keeps them, which need no cutting. */
  readonly areSegments?: boolean | undefined;
  readonly leftOut: readonly LeftOut[];
  /** What is worth a look: an ending the recogniser seems to have made up. */
  readonly remarks: readonly Remark[];
}
