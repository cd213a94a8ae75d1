import type { CaptionFormat } from '../caption-format.js';
import { parseSecond } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import type { RawCue } from '../raw-cue.js';
import { listOf, recordOf, type JsonRecord } from '../source/json-value.js';
import { lineOfParts } from './timed-words.js';

const MILLISECONDS = 1000;
/** Marks of the recogniser itself: `[_BEG_]`, `[_TT_150]`. */
const OWN_TOKEN = /^\[_.*\]$/;

/** JSON of whisper.cpp (`--output-json`); its full form (`--output-json-full`) has times of parts of words. */
export const whisperCppJson: CaptionFormat = {
  name: "whisper.cpp's JSON",
  matches: ({ json }) => Array.isArray(recordOf(json)?.['transcription']),
  read: ({ json }) => {
    const leftOut = new LeftOutTally();
    const cues: RawCue[] = [];
    for (const [index, part] of listOf(recordOf(json)?.['transcription']).entries()) {
      const at = index + 1;
      const segment = recordOf(part) ?? {};
      const start = timeOf(segment, 'from');
      const text = segment['text'];
      if (typeof text !== 'string') {
        leftOut.add('notText', at);
      } else if (start === undefined) {
        leftOut.add('time', at);
      } else {
        const tokens = listOf(segment['tokens']).map((token) => recordOf(token) ?? {});
        const parts = tokens.map((token) => ({
          text: typeof token['text'] === 'string' ? token['text'] : '',
          start: timeOf(token, 'from'),
        }));
        const spoken = parts.filter((token) => !OWN_TOKEN.test(token.text));
        cues.push({ start, end: timeOf(segment, 'to'), lines: [lineOfParts(text, spoken)], at });
      }
    }
    return [{ cues, leftOut }];
  },
};

function timeOf(part: JsonRecord, edge: 'from' | 'to'): number | undefined {
  const offset = recordOf(part['offsets'])?.[edge];
  return offset === undefined
    ? parseSecond(recordOf(part['timestamps'])?.[edge])
    : parseSecond(offset, MILLISECONDS);
}
