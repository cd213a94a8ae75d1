import { parseClock } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import { splitLines, type RawCue } from '../raw-cue.js';
import type { Reading } from '../reading.js';
import { cutOffRemark, withoutOpenEnd } from './cut-off.js';
import { joinHighlightedWords, type MarkedCue } from './highlighted-words.js';
import { readMarkup } from './markup.js';

/** A line with two times and an arrow between them. */
interface Timing {
  readonly start: number;
  readonly end: number;
}

const ARROW = '-->';
const LOOKS_TIMED = /\d:\d/;
const COMMENT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const HEADER = /^\ufeff?WEBVTT/;

/**
 * Reads the cues of WebVTT and SubRip, which differ in little but their headers.
 *
 * A cue's text goes on up to the next line with times, across empty lines: tools that strip white space turn the
 * line of a single space, with which YouTube starts its cues, into an empty one, and typists leave empty lines
 * within a cue. A cue's name or number is told from text by what stands around it.
 */
export function readSubtitleCues(text: string): Reading {
  const lines = splitLines(text);
  const leftOut = new LeftOutTally();
  const cues: MarkedCue[] = [];
  const isWebVtt = HEADER.test(lines[0] ?? '');
  let timing: Timing | 'unreadable' | 'none' = 'none';
  let timingAt = 0;
  let body: string[] = [];
  let nextNumber = 1;
  let isInHeader = isWebVtt;
  let isInComment = false;

  const endCue = (): void => {
    if (timing === 'none') {
      const stray = body.findIndex((line) => line.trim() !== '');
      if (stray >= 0) {
        leftOut.add('beforeFirst', stray + 1, body.filter((line) => line.trim() !== '').length);
      }
    } else if (timing === 'unreadable') {
      leftOut.add('time', timingAt);
    } else {
      cues.push({ ...timing, lines: withoutOuterBlanks(body), at: timingAt });
    }
    body = [];
  };

  for (const [index, line] of lines.entries()) {
    const found = timingOf(line);
    const isTiming = typeof found === 'object' || (found === 'unreadable' && !isInComment);
    if (isTiming) {
      if (endsWithName(body, { isWebVtt, isFirst: timing === 'none', number: nextNumber })) {
        nextNumber = Number(body.pop()) || nextNumber;
      }
      nextNumber += 1;
      endCue();
      timing = found;
      timingAt = index + 1;
      isInHeader = false;
      isInComment = false;
      continue;
    }
    if (line === '') {
      isInHeader = false;
      isInComment = false;
    } else if (isWebVtt && !isInHeader && (lines[index - 1] ?? '') === '' && COMMENT.test(line)) {
      leftOut.add('comments', index + 1);
      isInComment = true;
    }
    const isText = !isInHeader && !isInComment;
    body.push(isText ? line : '');
  }
  const whole = timing === 'none' ? undefined : withoutOpenEnd(body, nextNumber, text);
  body = whole ?? body;
  endCue();
  const last = cues.at(-1);
  const remarks = whole === undefined || last === undefined ? [] : [cutOffRemark(last.start)];
  const raw = joinHighlightedWords(cues).map((cue): RawCue => {
    const { lines: read, voices } = readMarkup(cue.lines);
    leftOut.add('speakers', cue.at, voices);
    return { ...cue, lines: read };
  });
  return { cues: raw, leftOut, remarks };
}

/** Where the last line of a cue stands. */
interface Above {
  readonly isWebVtt: boolean;
  readonly isFirst: boolean;
  /** The number that is due. */
  readonly number: number;
}

/**
 * Whether the last line above a line with times is the name of its cue, and no text of the one before: where an empty
 * line stands above it, or it is the number that is due. In SubRip a name is a number.
 */
function endsWithName(body: readonly string[], { isWebVtt, isFirst, number }: Above): boolean {
  const name = (body.at(-1) ?? '').trim();
  const above = body.at(-2) ?? (isFirst ? '' : undefined);
  const isNumber = /^\d{1,9}$/.test(name);
  return name !== '' && ((above === '' && (isNumber || isWebVtt)) || (isNumber && Number(name) === number));
}

/** The times of a line; 'unreadable' when it means to have some. */
function timingOf(line: string): Timing | 'unreadable' | undefined {
  const at = line.indexOf(ARROW);
  if (at < 0) {
    return undefined;
  }
  const start = parseClock(line.slice(0, at).trim());
  const end = parseClock(/\S+/.exec(line.slice(at + ARROW.length))?.[0] ?? '');
  if (start !== undefined && end !== undefined) {
    return { start, end };
  }
  return LOOKS_TIMED.test(line) ? 'unreadable' : undefined;
}

/** A line that is not empty but white stays: it is where YouTube leaves room for a line that is gone. */
function withoutOuterBlanks(body: readonly string[]): string[] {
  const end = body.findLastIndex((line) => line !== '') + 1;
  return body.slice(0, end).filter((line, index) => line !== '' || index === 0);
}
