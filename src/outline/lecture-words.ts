import type { Segment } from '../corpus/segment.js';
import { isFunctionWord, isQuestionWord } from '../search/language/function-words.js';
import { stemWord } from '../search/language/stem-word.js';
import { tokenize } from '../search/language/tokenize.js';

/** Stands for a word that tells nothing of a topic. */
export const NOT_TELLING = -1;

/** The words of a lecture in order, as one run. */
export interface LectureWords {
  /** Each word as it is compared, see `Token.term`. */
  readonly terms: readonly string[];
  /** Each word as it is spelt in the transcript. */
  readonly spelt: readonly string[];
  /** For each word the number of its stem, or {@link NOT_TELLING}. */
  readonly stems: Int32Array;
  /** How often each stem is said, by its number. */
  readonly uses: readonly number[];
  /** Position of the first word of each segment; in the end the number of words. */
  readonly segmentStarts: Int32Array;
}

const STARTS_WITH_DIGIT = /^\p{N}/u;

const NUMBERS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions percent percentage`.split(/\s+/),
);

/** Reads the words of a lecture's segments. */
export function readWords(segments: readonly Segment[]): LectureWords {
  const terms: string[] = [];
  const spelt: string[] = [];
  const stems: number[] = [];
  const uses: number[] = [];
  const numberOfTerm = new Map<string, number>();
  const numberOfStem = new Map<string, number>();
  const segmentStarts = new Int32Array(segments.length + 1);

  const numberStem = (stem: string): number => {
    const number = numberOfStem.get(stem) ?? uses.push(0) - 1;
    numberOfStem.set(stem, number);
    return number;
  };

  segments.forEach(({ text }, segment) => {
    segmentStarts[segment] = terms.length;
    for (const { term, start, end } of tokenize(text)) {
      const number = numberOfTerm.get(term) ?? (isTelling(term) ? numberStem(stemWord(term)) : NOT_TELLING);
      numberOfTerm.set(term, number);
      if (number !== NOT_TELLING) uses[number] = (uses[number] ?? 0) + 1;
      terms.push(term);
      spelt.push(text.slice(start, end));
      stems.push(number);
    }
  });
  segmentStarts[segments.length] = terms.length;
  return { terms, spelt, stems: Int32Array.from(stems), uses, segmentStarts };
}

/**
 * Whether a word can tell one topic from another: numbers and single letters can't, nor what holds sentences
 * together.
 */
function isTelling(term: string): boolean {
  return (
    term.length > 1 &&
    !STARTS_WITH_DIGIT.test(term) &&
    !NUMBERS.has(term) &&
    !isFunctionWord(term) &&
    !isQuestionWord(term)
  );
}
