import type { Cue } from '../../captions/transcript.js';
import { SEGMENT_ROWS } from './segment-limits.js';

/** Whether cues are segments already, such as the rows of a data set, and no lines or paragraphs (see `SEGMENT_ROWS`). */
export function areSegmentRows(cues: readonly Cue[]): boolean {
  const { median, each, shareOfEach } = SEGMENT_ROWS;
  const lengths = cues.slice(0, Math.max(1, cues.length - 1)).map(({ start, end }) => end - start);
  const middle = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)];
  const fitting = lengths.filter((length) => length >= each.least && length <= each.most);
  return (
    middle !== undefined &&
    middle >= median.least &&
    middle <= median.most &&
    fitting.length >= shareOfEach * lengths.length
  );
}
