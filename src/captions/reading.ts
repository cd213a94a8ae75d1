import type { LeftOutTally } from './left-out-tally.js';
import type { RawCue } from './raw-cue.js';
import type { Remark } from './remark.js';
import type { Chapter } from './transcript.js';

/** What a reader of one format finds in a file about one video, before it is made a transcript. */
export interface Reading {
  /** In the order of the file. */
  readonly cues: readonly RawCue[];
  /** What the reader left out; what is left out later is added to it. */
  readonly leftOut: LeftOutTally;
  readonly videoId?: string | undefined;
  readonly title?: string | undefined;
  readonly thumbnail?: string | undefined;
  readonly url?: string | undefined;
  readonly chapters?: readonly Chapter[] | undefined;
  readonly remarks?: readonly Remark[] | undefined;
  /** Whether a cue's end says how long its text stays on the screen, under the text that follows it. */
  readonly endsOverlap?: boolean | undefined;
  /** Whether the cues are segments as the bot keeps them, of which nothing is to be changed. */
  readonly areSegments?: boolean | undefined;
}
