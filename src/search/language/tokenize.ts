import { withoutAccents } from '../../corpus/without-accents.js';
import { hasUnspacedScript, segmentWords } from './segment-words.js';

/** A word of a text. */
export interface Token {
  /** The word as it is compared: lower case, without diacritics, apostrophes and digit separators. Never empty. */
  readonly term: string;
  /** Where the word starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where the word ends (exclusive), in UTF-16 code units. */
  readonly end: number;
}

// A number keeps its separators ("0.5", "4,000", but "3,5" and "0,125" are lists or fractions); a word keeps its
// apostrophes ("don't").
// A sign that is read out with the letter before it is a word as well: "C++", "C#", "A*".
const WORD =
  /(?:(?!0)\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)*|\p{N}+(?:\.\p{N}+)+)(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*|\+(?:(?<=\p{L}\+)(?=\+)|(?<=\p{L}\+\+))|#(?<=(?<![\p{L}\p{M}\p{N}])[A-GJa-gj]#)(?!\p{L})|\*(?<=(?<![\p{L}\p{M}\p{N}*_])\p{L}\*)(?![\p{L}\p{N}*])/gu;
/** How such signs are read out. */
const SPOKEN_SIGNS: ReadonlyMap<string, string> = new Map([
  ['+', 'plus'],
  ['#', 'sharp'],
  ['*', 'star'],
]);
const NOT_COMPARED = /['’ʼ,]/gu;
const PLAIN = /^[a-z0-9]+$/;

/**
 * Folds a word to the form in which words are compared, so that "Niccolò", "niccolo" and "NICCOLO" are one term, and
 * so are "Straße" and "strasse", and "ﾃｰﾀ" and "データ". A sign that is read out becomes the word that is said for it.
 *
 * @param word - any string
 * @returns may be empty, when the word consists of marks only
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const spoken = word.length === 1 ? SPOKEN_SIGNS.get(word) : undefined;
  if (spoken !== undefined) return spoken;
  return withoutAccents(word).replace(NOT_COMPARED, '').normalize('NFC');
}

/** The words of a text as they are written, in order. See {@link tokenize}. */
export function wordsIn(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  return hasUnspacedScript(text) ? words.flatMap(segmentWords) : words;
}

/**
 * Splits a text into its words, in order. Punctuation only separates; where a script has no spaces between words, a
 * dictionary tells them apart.
 *
 * @param text - any string; lone surrogates are treated as punctuation
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (word: string, start: number) => {
    const term = foldWord(word);
    if (term !== '') tokens.push({ term, start, end: start + word.length });
  };
  const isUnspaced = hasUnspacedScript(text);
  let end = 0;
  // Runs are all that is no separator, so each is found at once; `matchAll` would make an object of each.
  for (const run of text.match(WORD) ?? []) {
    const index = text.indexOf(run, end);
    end = index + run.length;
    if (!isUnspaced) {
      add(run, index);
      continue;
    }
    let start = index;
    for (const word of segmentWords(run)) {
      add(word, start);
      start += word.length;
    }
  }
  return tokens;
}
