import { withoutAccents } from '../../corpus/without-accents.js';
import { hasUnspacedScript, segmentWords } from './segment-words.js';
import { hasSigns } from './spoken-signs.js';

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
const NUMBER = String.raw`(?!0)\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)*(?![\p{L}\p{M}\p{N}])|\p{N}+(?:\.\p{N}+)+(?!\p{N})`;
// Signs that are read out with the letters before them belong to them: "C++", "i++"; of notes and languages "C#", "F#"; "A*",
// unless the star ends what another one begins, as in "*vitamin C*".
const SIGNED = String.raw`\p{L}+[+＋]{2}(?![+＋])|[A-GJa-gj][#＃♯](?![\p{Script=Latin}\p{N}])|(?<!(?:^|\s)[*_]\S?[^*]{0,200})\p{L}\*(?![\p{L}\p{N}*])`;
const PLAIN_WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*`;
const WORD = new RegExp(`${NUMBER}|${SIGNED}|${PLAIN_WORD}`, 'gu');
const NOT_COMPARED = /['’ʼ,]/gu;
const PLAIN = /^[a-z0-9]+$/;

/**
 * Folds a word to the form in which words are compared, so that "Niccolò", "niccolo" and "NICCOLO" are one term, and
 * so are "Straße" and "strasse", and "ﾃｰﾀ" and "データ".
 *
 * @param word - any string
 * @returns may be empty, when the word consists of marks only
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return withoutAccents(word).replace(NOT_COMPARED, '').replace('♯', '#').normalize('NFC');
}

/** The words of what stands without spaces; signs belong to the letters before them. */
function segmentRun(run: string): readonly string[] {
  return hasSigns(run) ? [run] : segmentWords(run);
}

/** The words of a text as they are written, in order. See {@link tokenize}. */
export function wordsIn(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  return hasUnspacedScript(text) ? words.flatMap(segmentRun) : words;
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
    for (const word of segmentRun(run)) {
      add(word, start);
      start += word.length;
    }
  }
  return tokens;
}
