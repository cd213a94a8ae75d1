import {
  FULL_CHARACTERS,
  FULL_SECONDS,
  MOST_CHARACTERS,
  MOST_SECONDS,
  USUAL_SECONDS_PER_CHARACTER,
} from './segment-limits.js';
import type { SpokenWord } from './spoken-words.js';

/** Longer ones are no better to cut at. */
const LONGEST_PAUSE_SECONDS = 2;

// What a cut costs where nothing ends, is 1; the others say how much better it is elsewhere.
const AT_SENTENCE_END = 0.1;
const AT_CLAUSE_END = 0.7;
const SAVED_BY_PAUSE = 0.8;
const SAVED_BY_CUE_END = 0.1;

/** So heavy that half a sentence is put up with before a segment gets shorter than about 280 characters. */
const COST_OF_SHORTNESS = 20;
/** So light that it only decides between places that are equally good. */
const COST_OF_UNEVENNESS = 0.05;

const SENTENCE_END = /(?:[!?…]|(?<!(?:^|\P{L})\p{L})\.|[。！？])["'”’»)\]]*$/u;
const CLAUSE_END = /(?:[,;:.–—]|[、，；：])["'”’»)\]]*$/u;
const STARTS_LOW = /^["'“‘«([]*\p{Ll}/u;

/**
 * Cuts speech without long silences to segments. The cuts are those that are best taken all together, as when a
 * paragraph is broken into lines (Knuth and Plass, Breaking Paragraphs into Lines, 1981): at ends of sentences or at
 * pauses, with segments that are full but for the last ones, and even these not by a few words.
 *
 * @param runEnd - up to where the last segment lasts, in whole seconds
 * @returns after how many words each segment ends, ascending; the last is the number of all words
 */
export function cutRun(words: readonly SpokenWord[], runEnd: number): number[] {
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= words.length; end++) {
    const endSecond = end < words.length ? secondOf(words, end) : runEnd;
    const atBorder = borderCost(words, end);
    let [least, best, characters] = [Infinity, end - 1, -1];
    for (let start = end - 1; start >= 0; start--) {
      characters += (words[start]?.text.length ?? 0) + 1;
      const seconds = endSecond - secondOf(words, start);
      if (start < end - 1 && (characters > MOST_CHARACTERS || seconds > MOST_SECONDS)) break;
      const cost = (costs[start] ?? 0) + atBorder + sizeCost(characters, seconds);
      if (cost < least) [least, best] = [cost, start];
    }
    costs.push(least);
    starts.push(best);
  }
  const ends: number[] = [];
  for (let end = words.length; end > 0; end = starts[end] ?? 0) ends.push(end);
  return ends.reverse();
}

function secondOf(words: readonly SpokenWord[], index: number): number {
  return Math.floor(words[index]?.start ?? 0);
}

/** What it costs to cut before the word of this index, from 0 to 1. */
function borderCost(words: readonly SpokenWord[], index: number): number {
  const [before, after] = [words[index - 1], words[index]];
  if (before === undefined || after === undefined) return 0;
  const { text, start, end, isTimed, endsCue } = before;
  const usualEnd = start + (text.length + 1) * USUAL_SECONDS_PER_CHARACTER;
  const pause = after.start - (isTimed ? Math.min(end, usualEnd) : end);
  const saved =
    (SAVED_BY_PAUSE * Math.min(pause, LONGEST_PAUSE_SECONDS)) / LONGEST_PAUSE_SECONDS +
    (endsCue ? SAVED_BY_CUE_END : 0);
  return (1 - saved) * costOfText(text, after.text);
}

function costOfText(text: string, next: string): number {
  if (SENTENCE_END.test(text) && !STARTS_LOW.test(next)) return AT_SENTENCE_END;
  return CLAUSE_END.test(text) ? AT_CLAUSE_END : 1;
}

function sizeCost(characters: number, seconds: number): number {
  const fullness = Math.max(characters / FULL_CHARACTERS, seconds / FULL_SECONDS);
  const shortness = Math.max(0, 1 - fullness);
  const middle = (FULL_CHARACTERS + MOST_CHARACTERS) / 2;
  const unevenness = Math.abs(characters - middle) / middle;
  return COST_OF_SHORTNESS * shortness ** 2 + COST_OF_UNEVENNESS * unevenness;
}
