import { parseClock } from '../cue-time.js';
import { plainText, type Line, type Piece } from '../raw-cue.js';

const TAG = /<([^<>]*)>|\{\\[^{}]*\}/g;
const TIMESTAMP = /^[\d:.,]+$/;
const BREAK = /^br\s*\/?$/i;
const VOICE = /^v[\s.]/i;
/** Of WebVTT, and of HTML as SubRip files have it. Anything else in angle brackets is text: `<unk>`, `a < b`. */
const KNOWN = /^\/?(?:[bciuspv]|lang|ruby|rt|rp|font|span|div|em|strong|small|big)(?:$|[\s./])/i;

/** The lines of a cue without their markup, and how many voices (`<v Name>`) it named. */
export interface MarkedLines {
  readonly lines: readonly Line[];
  readonly voices: number;
}

/**
 * Takes markup off the lines of a subtitle: `<i>`, `<c.yellow>`, `<v Name>`, `<font color="…">`, `{\an8}`. Times
 * within the line (`<00:00:01.234>`) become the times of what follows them.
 */
export function readMarkup(lines: readonly string[]): MarkedLines {
  const read: Piece[][] = [];
  let voices = 0;
  let start: number | undefined;
  for (const line of lines) {
    let pieces: Piece[] = [];
    let from = 0;
    let text = '';
    const endPiece = (): void => {
      if (text !== '') {
        pieces.push({ text: plainText(text), start });
      }
      text = '';
    };
    for (const match of line.matchAll(TAG)) {
      text += line.slice(from, match.index);
      from = match.index + match[0].length;
      const tag = match[1];
      const time = tag !== undefined && TIMESTAMP.test(tag) ? parseClock(tag) : undefined;
      if (time !== undefined) {
        endPiece();
        start = time;
      } else if (tag !== undefined && BREAK.test(tag)) {
        endPiece();
        read.push(pieces);
        pieces = [];
      } else if (tag !== undefined && !KNOWN.test(tag)) {
        text += match[0];
      } else if (tag !== undefined && VOICE.test(tag)) {
        voices += 1;
      }
    }
    text += line.slice(from);
    endPiece();
    read.push(pieces);
  }
  return { lines: read, voices };
}
