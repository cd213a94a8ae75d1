import { countWords } from '../../corpus/count-words.js';
import type { Segment } from '../../corpus/segment.js';
import { isUnspaced } from '../language/segment-words.js';
import { tokenize, type Token } from '../language/tokenize.js';
import type { MatchedWord } from './matched-words.js';

/** The moment is that of the first match that answers at least this share of what the best one does. */
const LEAST_WORTH_SHARE = 0.5;

/**
 * Tells when the best match is said: in which second its first word starts, where the segment has times of words; else
 * an estimate, as if all characters of the segment took the same time.
 *
 * @returns a whole second from `startSecond` up to but not including `endSecond` (or `startSecond` if they are equal)
 */
export function estimateMoment(segment: Segment, matched: readonly MatchedWord[]): number {
  const { startSecond, endSecond, text, wordStarts } = segment;
  const most = matched.reduce((greatest, { worth }) => Math.max(greatest, worth), 0);
  const first = matched.find(({ worth }) => worth >= LEAST_WORTH_SHARE * most);
  const token = first === undefined ? undefined : tokenize(text)[first.word];
  if (token === undefined) return startSecond;
  const lasts = endSecond - startSecond;
  const after =
    wordStarts === undefined
      ? (lasts * token.start) / Math.max(text.length, 1)
      : tenthsAt(wordStarts, text, token, 10 * lasts) / 10;
  return Math.max(startSecond, Math.min(Math.floor(startSecond + after), endSecond - 1));
}

/**
 * When a word starts, in tenths of a second; what is searched as two ("self-supervised") may be said as one. Words
 * without spaces between have one time together, and share it by their letters.
 *
 * @param end - when the segment ends, in tenths
 */
function tenthsAt(wordStarts: Uint16Array, text: string, { term, start }: Token, end: number): number {
  const said = countWords(text.slice(0, start + 1));
  const from = wordStarts[said - 1] ?? 0;
  if (!isUnspaced(term)) return from;
  let piece = start;
  while (piece > 0 && !/\s/u.test(text.charAt(piece - 1))) piece--;
  const before = start - piece;
  const after = /^\S*/u.exec(text.slice(start))?.[0].length ?? 0;
  const until = Math.max(wordStarts[said] ?? end, from);
  return from + ((until - from) * before) / Math.max(before + after, 1);
}
