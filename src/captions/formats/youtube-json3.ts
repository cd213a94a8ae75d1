import type { CaptionFormat } from '../caption-format.js';
import { parseSecond } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import { plainText, splitLines, type Piece, type RawCue } from '../raw-cue.js';
import { listOf, recordOf, type JsonRecord } from '../source/json-value.js';

const MILLISECONDS = 1000;
const EVENTS_LOOKED_AT = 50;

/**
 * YouTube's json3 (`fmt=json3`): events with parts, each part with its own offset in captions made by a machine. An
 * event without parts opens a window, and one of a single line end moves its lines up; neither is a cue.
 */
export const youtubeJson3: CaptionFormat = {
  name: "YouTube's JSON (.json3)",
  matches: ({ json }) => {
    const file = recordOf(json);
    const events = listOf(file?.['events']);
    return (
      file?.['wireMagic'] === 'pb3' ||
      events.slice(0, EVENTS_LOOKED_AT).some((event) => recordOf(event)?.['tStartMs'] !== undefined)
    );
  },
  read: ({ json }) => {
    const leftOut = new LeftOutTally();
    const cues: RawCue[] = [];
    for (const [index, event] of listOf(recordOf(json)?.['events']).entries()) {
      const cue = cueOf(recordOf(event), index + 1, leftOut);
      if (cue !== undefined) {
        cues.push(cue);
      }
    }
    return [{ cues, leftOut, endsOverlap: true }];
  },
};

function cueOf(event: JsonRecord | undefined, at: number, leftOut: LeftOutTally): RawCue | undefined {
  const parts = listOf(event?.['segs']).map(recordOf);
  const isText = parts.some((part) => typeof part?.['utf8'] === 'string' && part['utf8'].trim() !== '');
  if (event === undefined || !isText) {
    return undefined;
  }
  const start = parseSecond(event['tStartMs'] ?? 0, MILLISECONDS);
  if (start === undefined) {
    leftOut.add('time', at);
    return undefined;
  }
  const duration = parseSecond(event['dDurationMs'], MILLISECONDS);
  const lines: Piece[][] = [[]];
  for (const part of parts) {
    const text = typeof part?.['utf8'] === 'string' ? part['utf8'] : '';
    const offset = parseSecond(part?.['tOffsetMs'] ?? 0, MILLISECONDS);
    for (const [index, line] of splitLines(text).entries()) {
      if (index > 0) {
        lines.push([]);
      }
      if (line !== '') {
        const isTimed = parts.length > 1 && offset !== undefined;
        lines.at(-1)?.push({ text: plainText(line), start: isTimed ? start + offset : undefined });
      }
    }
  }
  return { start, end: duration === undefined ? undefined : start + duration, lines, at };
}
