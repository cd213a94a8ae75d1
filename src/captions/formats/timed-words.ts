import { plainText, type Line, type Piece } from '../raw-cue.js';

/** A part of a text with its time, as recognisers give it: with its space, or without. */
export interface SpokenPart {
  readonly text: string;
  /** Seconds; undefined where the recogniser could not tell. */
  readonly start: number | undefined;
}

/**
 * The line of a text of which the parts are known too. They are used only where they are just what the text says,
 * with their own spaces (` so`, ` far`) or with one between them; else the line has no times.
 */
export function lineOfParts(text: string, parts: readonly SpokenPart[]): Line {
  const wanted = squeezed(text);
  for (const between of ['', ' ']) {
    const pieces = parts.map((part, index): Piece => {
      const isFirst = index === 0;
      return { text: plainText(isFirst ? part.text : between + part.text), start: part.start };
    });
    if (squeezed(pieces.map((piece) => piece.text).join('')) === squeezed(plainText(wanted))) {
      return pieces;
    }
  }
  return [{ text: plainText(wanted) }];
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
