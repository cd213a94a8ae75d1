/** A word of a text. */
export interface Token {
  /** The word as it is compared: lower case, without diacritics, apostrophes and digit separators. Never empty. */
  readonly term: string;
  /** Where the word starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where the word ends (exclusive), in UTF-16 code units. */
  readonly end: number;
}

// A number keeps its separators ("0.5", "4,000"); a word keeps its apostrophes ("don't").
const WORD = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const NOT_COMPARED = /[\p{M}'’ʼ,]/gu;
const PLAIN = /^[a-z0-9]+$/;

/**
 * Folds a word to the form in which words are compared, so that "Niccolò", "niccolo" and "NICCOLO" are one term.
 *
 * @param word - any string
 * @returns may be empty, when the word consists of marks only
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.normalize('NFKD').replace(NOT_COMPARED, '').toLowerCase();
}

/** The words of a text as they are written, in order. See {@link tokenize}. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * Splits a text into its words, in order. Punctuation only separates.
 *
 * @param text - any string; lone surrogates are treated as punctuation
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const term = foldWord(match[0]);
    if (term !== '') tokens.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
