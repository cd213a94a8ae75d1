import type { Segment } from '../corpus/segment.js';
import { withoutElided, type Language } from '../search/language/language.js';
import { ENGLISH } from '../search/language/languages/english.js';
import { foldWord, wordsIn } from '../search/language/tokenize.js';
import { isTellingWord } from './telling-word.js';

/** Stands for a word that tells nothing of a topic. */
export const NOT_TELLING = -1;

/** The words of a lecture in order, as one run. */
export interface LectureWords {
  readonly language: Language;
  /** Each word as it is compared, see `termOf`. */
  readonly terms: readonly string[];
  /** Each word as it is spelt in the transcript, without what is elided to its front. */
  readonly spelt: readonly string[];
  /** For each word the number of its stem, or {@link NOT_TELLING}. */
  readonly stems: Int32Array;
  /** How often each stem is said, by its number. */
  readonly uses: readonly number[];
  /** Position of the first word of each segment; in the end the number of words. */
  readonly segmentStarts: Int32Array;
}

/** A word as it is written, read once however often it comes again. */
interface ReadWord {
  readonly term: string;
  readonly spelt: string;
  readonly stem: number;
}

/** Reads the words of a lecture's segments, which are in this language. */
export function readWords(segments: readonly Segment[], language: Language = ENGLISH): LectureWords {
  const terms: string[] = [];
  const spelt: string[] = [];
  const stems: number[] = [];
  const uses: number[] = [];
  const read = new Map<string, ReadWord>();
  const numberOfTerm = new Map<string, number>();
  const numberOfStem = new Map<string, number>();
  const segmentStarts = new Int32Array(segments.length + 1);

  const numberStem = (stem: string): number => {
    const number = numberOfStem.get(stem) ?? uses.push(0) - 1;
    numberOfStem.set(stem, number);
    return number;
  };
  const readWord = (written: string): ReadWord => {
    const word = withoutElided(written, language);
    const term = foldWord(word);
    const known = numberOfTerm.get(term);
    const stem = known ?? (isTellingWord(term, language) ? numberStem(language.stem(term)) : NOT_TELLING);
    numberOfTerm.set(term, stem);
    return { term, spelt: word, stem };
  };

  segments.forEach(({ text }, segment) => {
    segmentStarts[segment] = terms.length;
    for (const written of wordsIn(text)) {
      const word = read.get(written) ?? readWord(written);
      read.set(written, word);
      if (word.term === '') continue;
      if (word.stem !== NOT_TELLING) uses[word.stem] = (uses[word.stem] ?? 0) + 1;
      terms.push(word.term);
      spelt.push(word.spelt);
      stems.push(word.stem);
    }
  });
  segmentStarts[segments.length] = terms.length;
  return { language, terms, spelt, stems: Int32Array.from(stems), uses, segmentStarts };
}
