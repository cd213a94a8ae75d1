import type { Reading } from './reading.js';

/** A file of captions, opened. */
export interface CaptionSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Empty for a file that is not text. */
  readonly text: string;
  /** What the text says where it is JSON, a list where it is one JSON value a line; else undefined. */
  readonly json: unknown;
  /** Lines that are broken, from 1, where the text is one JSON value a line. */
  readonly brokenLines: readonly number[];
  /** Our column -> theirs. */
  readonly columns: ReadonlyMap<string, string>;
}

/** How one kind of file is known and read. */
export interface CaptionFormat {
  /** As an operator knows it: "SubRip (.srt)". */
  readonly name: string;
  /** Whether a file is of this kind, by what is in it. */
  readonly matches: (source: CaptionSource) => boolean;
  /** @throws CaptionError when the file is of this kind but damaged */
  readonly read: (source: CaptionSource) => readonly Reading[] | Promise<readonly Reading[]>;
}
