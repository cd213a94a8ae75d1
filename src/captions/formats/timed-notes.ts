import type { CaptionFormat } from '../caption-format.js';
import { parseClock } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import { plainLines, splitLines, type Line, type RawCue } from '../raw-cue.js';

const TIME = String.raw`(\d{1,6}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?)`;
/** `[12:34] text`, `- 12:34 – text`, `(1:02:03)`, `[00:00.000 --> 00:05.000] text`. */
const TIMED = new RegExp(
  String.raw`^\s*(?:[-*•#>]{1,6}\s{1,9})?([[(]?)\s{0,9}${TIME}(?:\s{0,9}(?:-->|->|[-–—])\s{0,9}${TIME})?\s{0,9}([\])]?)(?:\s*[-–—:|]\s|\s|$|(?<=[\])]))(.*)$`,
  's',
);
const IN_WORDS = /^(?:(\d{1,4}) hours?)?(?:, )?(?:(\d{1,4}) minutes?)?(?:, )?(?:(\d{1,4}) seconds?)?$/;

/**
 * Notes with a time before each: `[12:34] text`, `12:34 text`, `1:02:03 text`, `(12:34) text`, also as Whisper prints
 * them (`[00:00.000 --> 00:05.000]  text`), and with each time on a line of its own, as copied from the transcript
 * beside a video. A line without a time goes on with the note above it.
 */
export const timedNotes: CaptionFormat = {
  name: 'notes with times ([12:34] text)',
  matches: ({ text }) => splitLines(text).some((line) => noteOf(line) !== undefined),
  read: ({ text }) => {
    const leftOut = new LeftOutTally();
    const cues: (RawCue & { readonly lines: Line[] })[] = [];
    for (const [index, line] of splitLines(text).entries()) {
      const at = index + 1;
      const note = noteOf(line);
      const last = cues.at(-1);
      if (note !== undefined) {
        cues.push({ start: note.start, end: note.end, lines: plainLines(note.text), at });
      } else if (line.trim() === '') {
        continue;
      } else if (last === undefined) {
        leftOut.add('beforeFirst', at);
      } else if (at === (last.at ?? 0) + 1 && secondInWords(line) === Math.floor(last.start)) {
        leftOut.add('spokenOut', at);
      } else {
        last.lines.push(...plainLines(line));
      }
    }
    return [{ cues, leftOut }];
  },
};

interface Note {
  readonly start: number;
  readonly end: number | undefined;
  readonly text: string;
}

function noteOf(line: string): Note | undefined {
  const [, open = '', from = '', to = '', close = '', text = ''] = TIMED.exec(line) ?? [];
  const start = parseClock(from);
  const isPaired = open + close === '' || open + close === '[]' || open + close === '()';
  return start === undefined || !isPaired ? undefined : { start, end: parseClock(to), text };
}

/** `4 seconds`, `1 minute, 2 seconds`: what a browser reads out for a time, which is copied along with it. */
function secondInWords(line: string): number | undefined {
  const [whole = '', hours = 0, minutes = 0, seconds = 0] = IN_WORDS.exec(line.trim()) ?? [];
  return whole === '' ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
