/** Something about a file of captions that is worth a look. */
export interface Remark {
  /** For the operator. */
  readonly sentence: string;
  /** The same for whoever gave the file, in any language; undefined where it cannot be about a single file. */
  readonly about?: FileRemark | undefined;
}

/** What is worth a look in a file of captions, where that says it all. */
export type PlainRemark =
  | 'milliseconds'
  /** The file is not in UTF-8 and was taken for this. */
  | 'windows-1252'
  /** There is a further video in the file, which has no captions. */
  | 'silent-video';

/** What is worth a look in a file of captions, so that it can be told in any language. */
export type FileRemark =
  | { readonly code: PlainRemark }
  /** So many could not be read, the first in this line, from 1. */
  | { readonly code: 'characters'; readonly count: number; readonly line: number }
  /** The file breaks off; the last cue starts at this second. */
  | { readonly code: 'cut-off'; readonly second: number }
  /** The recogniser seems to have made words up. */
  | {
      readonly code: 'made-up';
      /** The first few things that it says there. */
      readonly texts: readonly string[];
      /** Seconds. */
      readonly start: number;
      /** Seconds; undefined where it is one cue. */
      readonly end: number | undefined;
    }
  /** By this column most rows end before they start. */
  | { readonly code: 'ends'; readonly column: string };
