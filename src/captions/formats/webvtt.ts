import type { CaptionFormat } from '../caption-format.js';
import { readSubtitleCues } from './subtitle-cues.js';

/**
 * WebVTT, as YouTube, downloaders, Whisper and editors write it.
 *
 * Read by our own code, for no kept parser takes real files: of a file with hours past 99, a comma in a time or no
 * space around the arrow, media-captions (1.0.4) drops the cues without a way to know their words, takes a cue that
 * no empty line precedes for text, and needs ten seconds for 50,000 cues; @plussub/srt-vtt-parser (2.0.5) fails
 * with a TypeError at `STYLE` and at a missing time; subtitle (4.2.2) refuses a file with `STYLE`.
 */
export const webVtt: CaptionFormat = {
  name: 'WebVTT (.vtt)',
  matches: ({ text }) => /^\s*WEBVTT/.test(text.slice(0, 1000)),
  read: ({ text }) => [readSubtitleCues(text.trimStart())],
};
