import type { CaptionFormat } from '../caption-format.js';
import { parseSecond } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import { plainLines, splitLines, type RawCue } from '../raw-cue.js';

const HEADER = /^start\tend\ttext[ \t]*(?:[\r\n]|$)/i;
const MILLISECONDS = 1000;

/** Whisper's table: start and end in whole milliseconds, then the text; seconds where they have a point. */
export const whisperTsv: CaptionFormat = {
  name: "Whisper's table (.tsv)",
  matches: ({ text }) => HEADER.test(text),
  read: ({ text }) => {
    const leftOut = new LeftOutTally();
    const cues: RawCue[] = [];
    const unit = /^\d+\.\d/m.test(text) ? 1 : MILLISECONDS;
    for (const [index, line] of splitLines(text).entries()) {
      const [from, to, ...said] = line.split('\t');
      if (index === 0 || line.trim() === '') {
        continue;
      }
      const start = parseSecond(from, unit);
      if (start === undefined) {
        leftOut.add('time', index + 1);
      } else {
        cues.push({ start, end: parseSecond(to, unit), lines: plainLines(said.join(' ')), at: index + 1 });
      }
    }
    return [{ cues, leftOut }];
  },
};
