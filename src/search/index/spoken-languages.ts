import type { Language } from '../language/language.js';
import { languageNumbered } from '../language/languages/index.js';
import { numberAt, uint32At } from '../number-at.js';
import { BREAK, segmentOfPosition, type InvertedIndex } from './inverted-index.js';

/** A language that some of the lectures are in. */
export interface SpokenLanguage {
  readonly language: Language;
  /** Words in all lectures in it together. */
  readonly words: number;
  /** How often a term is said in them. */
  readonly countOf: (term: number) => number;
}

/** The languages that lectures are in. Nearly always it is one, and then nothing is counted. */
export interface SpokenLanguages {
  /** At least one: English first if it is there, then those with more words. */
  readonly all: readonly SpokenLanguage[];
  /** The language in which a term is said most often. */
  ofTerm(term: number): Language;
  /** The language of the lecture that a position is in. */
  at(position: number): Language;
}

/** The languages that lectures are in, in the order of `LANGUAGES`. */
export function languagesIn(index: Pick<InvertedIndex, 'lectureLanguages'>): Language[] {
  return numbersIn(index).map(languageNumbered);
}

function numbersIn({ lectureLanguages }: Pick<InvertedIndex, 'lectureLanguages'>): number[] {
  return [...new Set(lectureLanguages)].sort((a, b) => a - b);
}

/** Finds out which languages the lectures are in; where there are several, counts the words of each. */
export function spokenLanguages(index: InvertedIndex): SpokenLanguages {
  const numbers = numbersIn(index);
  const [only = 0] = numbers;
  if (numbers.length <= 1) return oneLanguage(index, languageNumbered(only));
  const counted = new Map(numbers.map((number) => [number, countWords(index, number)]));
  const ofTerms = Uint8Array.from(index.terms, (_, term) =>
    numbers.reduce((most, number) =>
      numberAt(counted.get(number) ?? [], term) > numberAt(counted.get(most) ?? [], term) ? number : most,
    ),
  );
  const all = numbers.map((number): SpokenLanguage => {
    const counts = counted.get(number) ?? new Uint32Array(0);
    return {
      language: languageNumbered(number),
      words: counts.reduce((sum, count) => sum + count, 0),
      countOf: (term) => uint32At(counts, term),
    };
  });
  return {
    all: all.sort((a, b) => englishFirst(a) - englishFirst(b) || b.words - a.words),
    ofTerm: (term) => languageNumbered(numberAt(ofTerms, term)),
    at: (position) =>
      languageNumbered(
        numberAt(index.lectureLanguages, numberAt(index.segmentLectures, segmentOfPosition(index, position))),
      ),
  };
}

function englishFirst({ language }: SpokenLanguage): number {
  return language === languageNumbered(0) ? 0 : 1;
}

function oneLanguage({ postingStarts, positions }: InvertedIndex, language: Language): SpokenLanguages {
  const countOf = (term: number) => numberAt(postingStarts, term + 1) - numberAt(postingStarts, term);
  return {
    all: [{ language, words: positions.length, countOf }],
    ofTerm: () => language,
    at: () => language,
  };
}

/** How often each term is said in the lectures in a language. */
function countWords(index: InvertedIndex, language: number): Uint32Array {
  const counts = new Uint32Array(index.terms.length);
  index.lectureLanguages.forEach((one, lecture) => {
    if (one !== language) return;
    const from = uint32At(index.segmentStarts, uint32At(index.lectureStarts, lecture));
    const end = uint32At(index.segmentEnds, uint32At(index.lectureStarts, lecture + 1) - 1);
    for (let position = from; position < end; position++) {
      const term = uint32At(index.stream, position);
      if (term !== BREAK) counts[term] = uint32At(counts, term) + 1;
    }
  });
  return counts;
}
