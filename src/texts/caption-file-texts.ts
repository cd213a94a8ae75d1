import type { PlainFault } from '../captions/file-fault.js';
import type { LeftOutKind } from '../captions/left-out-tally.js';
import type { PlainRemark } from '../captions/remark.js';

/** What is told of a file that a member gave as captions. */
export interface CaptionFileTexts {
  /** @param told - sentences about the file */
  readonly named: (file: string, told: string) => string;
  /** Each says what is wrong, and what to do. */
  readonly faults: Readonly<Record<PlainFault, string>>;
  /** Names of columns: those of ours that a table lacks, and those that it has. */
  readonly noColumns: (missing: readonly string[], columns: readonly string[]) => string;
  /** No field of the file is known as text or time. */
  readonly noFields: (fields: readonly string[]) => string;
  /** A row of a table opens quotes and does not close them. */
  readonly openQuotes: (line: number) => string;
  readonly severalLectures: (count: number) => string;
  /** @param typed - as a video */
  readonly noVideo: (typed: string) => string;
  /** What may be left out of a file, in the plural, as it stands in a sentence. */
  readonly leftOut: Readonly<Record<LeftOutKind, string>>;
  /** What is worth a look. */
  readonly remarks: Readonly<Record<PlainRemark, string>>;
  /** @param line - of the first character that could not be read */
  readonly characters: (count: number, line: number) => string;
  /** @param time - when the file breaks off */
  readonly cutOff: (time: string) => string;
  /**
   * The speech recognition seems to have made words up.
   *
   * @param times - from when to when, or when
   * @param texts - what is said there
   */
  readonly madeUp: (times: string, texts: readonly string[]) => string;
  /** @param column - by which most rows end before they start */
  readonly ends: (column: string) => string;
}
