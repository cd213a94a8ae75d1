import type { CaptionFormat } from '../caption-format.js';
import { readSubtitleCues } from './subtitle-cues.js';

const TIMING = /^[ \t]*(?:\d{1,9}:)?\d{1,9}:\d{1,2}(?:[.,:]\d{1,9})?[ \t]*-->/m;

/**
 * SubRip, also without cue numbers, and WebVTT that lost its header. Read by our own code for the reasons given at
 * WebVTT.
 */
export const subRip: CaptionFormat = {
  name: 'SubRip (.srt)',
  matches: ({ text }) => TIMING.test(text),
  read: ({ text }) => [readSubtitleCues(text)],
};
