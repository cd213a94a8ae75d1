/** What is wrong with a file of captions where that says it all. */
export type PlainFault =
  /** Nothing, or nothing but white space, is in it. */
  | 'empty'
  /** A zip or the like, or an Office document, which is one. */
  | 'archive'
  | 'pdf'
  | 'picture'
  /** Video or sound. */
  | 'recording'
  | 'web-page'
  /** Subtitles of a kind that is not read. */
  | 'other-subtitles'
  /** What a downloader knows of a video. */
  | 'description'
  /** What was written beside a live stream. */
  | 'live-chat'
  /** No text, or in no encoding that can be told. */
  | 'no-text'
  /** Text without times beside it. */
  | 'no-times'
  | 'nothing-said'
  | 'cut-off'
  /** More different words than in any lecture. */
  | 'too-many-words'
  /** Words are said later than any video lasts. */
  | 'too-late'
  /** It takes more time or memory than any captions do. */
  | 'too-slow'
  /** The file may be all right, but too many are being read. */
  | 'busy'
  /** Damaged, or anything else that is rare. */
  | 'unreadable';

/** What is wrong with a file of captions, so that it can be told in any language. */
export type FileFault =
  | { readonly code: PlainFault }
  | {
      readonly code: 'no-columns';
      /** Columns of ours. */
      readonly missing: readonly string[];
      /** The table's own. */
      readonly columns: readonly string[];
    }
  /** JSON of which no field is known as text or time. */
  | { readonly code: 'no-fields'; readonly fields: readonly string[] }
  /** The quotes of a row of CSV are not closed. */
  | { readonly code: 'open-quotes'; readonly line: number }
  | { readonly code: 'several-lectures'; readonly lectures: number }
  /** Neither the file nor whoever gave it says which video it is of. */
  | { readonly code: 'which-video' }
  /** What was typed as a video names none. */
  | { readonly code: 'no-video'; readonly typed: string };

/** Beside the cause of an error, what is told of it to whoever gave the file; `unreadable` without. */
export type FaultOptions = ErrorOptions & { readonly fault?: FileFault };
