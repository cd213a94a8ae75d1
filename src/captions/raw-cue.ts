import { decodeHTMLStrict } from 'entities';

/** A part of a line. */
export interface Piece {
  readonly text: string;
  /** Seconds from the start of the video, where the source times parts of a line. */
  readonly start?: number | undefined;
}

/** A line of a cue as it stands on the screen. */
export type Line = readonly Piece[];

/** A cue as its file has it: without markup, but with all that is not speech, and all that is shown again. */
export interface RawCue {
  /** Seconds from the start of the video, 0 or more. */
  readonly start: number;
  /** Undefined where the source tells none; may be before `start`, as the source has it. */
  readonly end: number | undefined;
  readonly lines: readonly Line[];
  /** Line or row of the file, from 1. */
  readonly at: number | undefined;
}

const UNWANTED = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Most text of most files: nothing to undo in it. */
const PLAIN = /^[\t -%'-~]*$/;
const NOT_SINGLE_SPACED = /^\s|\s\s|\s$|[^\S ]/;
const LINE_END = /\r\n|\r|\n/;

/**
 * Undoes entities (`&amp;`, `&#39;`, `&nbsp;`) and removes characters that cannot be seen. An entity without its
 * semicolon stays as it is, since it is more likely text.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) {
    return text;
  }
  return decodeHTMLStrict(text)
    .toWellFormed()
    .replace(UNWANTED, (character) => (/\s/.test(character) ? character : ''));
}

/** The lines of a text without markup. */
export function plainLines(text: string): Line[] {
  return splitLines(text).map((line) => [{ text: plainText(line) }]);
}

/** Splits at the line ends of Unix, Windows and Macs before 2001. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

/** A line as text, with single spaces. */
export function lineText(line: Line): string {
  const text = line.length === 1 ? (line[0]?.text ?? '') : line.map((piece) => piece.text).join('');
  return NOT_SINGLE_SPACED.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
