import { ENGLISH } from '../search/language/languages/english.js';
import type { LectureWords } from './lecture-words.js';
import type { Piece } from './pieces.js';

/** What lecturers say when they pass from one thing to the next, as folded words. */
const CUES: readonly RegExp[] = [
  /\b(?:so|now|okay|ok|and) (?:the )?(?:next|another|final|last|second)\b/,
  /\bnext (?:we|thing|question|part|topic|up|is|i|lets)\b|\bis the next\b/,
  /\blets (?:(?:now|just|actually|first|also) )?(?:talk|look|move|turn|go|start|take|see|say|switch|get|write|summarize|begin|continue|consider)\b/,
  /\blet me (?:(?:now|just|also) )?(?:talk|say|show|move|give|tell|remind|summarize|start|explain)\b/,
  /\bmov(?:e|ing) on\b|\b(?:turn|switch) to\b|\bget into\b|\bcome back to\b/,
  /\b(?:all right|alright|okay|ok|great|good|right) (?:so|now|let)\b/,
  /\bso (?:here|thats it|what is|why|how)\b/,
  /\banother (?:way|version|idea|thing|example|approach|question|problem|kind|type)\b/,
  /\b(?:the|a|one) (?:first|second|third|final|last|other|more|interesting) (?:thing|part|version|idea|way|word|question|kind|problem|topic|approach|method|point)\b/,
  /\bany questions\b|\bthe question is\b|\bwhat about\b/,
];

/** How many words after a piece a cue that starts in it may reach to. */
const REACH = 3;
/** More cues than these make a transition no surer. */
const SURE = 2;

/** How clearly a piece announces that something else begins, 0 to 1. English only: elsewhere always 0. */
export function cueStrength({ terms, language }: LectureWords, { from, to }: Piece): number {
  if (language !== ENGLISH) return 0;
  const text = terms.slice(from, to + REACH).join(' ');
  return Math.min(SURE, CUES.filter((cue) => cue.test(text)).length) / SURE;
}
