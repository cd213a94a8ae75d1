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
// Signs that are read out with the letter before them belong to it: "C++", "i++"; "C#", as notes and languages are called; "A*",
// unless the star ends what another one begins, as in "*vitamin C*".
const SIGNED = String.raw`(?<![\p{Script=Latin}\p{N}])(?:\p{Script=Latin}{1,2}[+＋]{2}(?![+＋])|[A-GJa-gj][#＃♯](?![\p{Script=Latin}\p{N}])|(?<!(?:^|\s)\*(?=\S)[^*]{1,100})(?<![*_])\p{Script=Latin}\*(?![\p{Script=Latin}\p{N}*]))`;
const APOSTROPHES = String.raw`(?:['’ʼ][\p{L}\p{M}]+)*`;
const WORD = new RegExp(`${NUMBER}|${SIGNED}|[\\p{L}\\p{M}\\p{N}]+${APOSTROPHES}`, 'gu');
/** Where words stand side by side without spaces, one with a sign may begin behind any letter. */
const UNSPACED_RUN = new RegExp(
  `${NUMBER}|${SIGNED}|(?:(?!${SIGNED})[\\p{L}\\p{M}\\p{N}])+${APOSTROPHES}`,
  'gu',
);
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
  if (!hasUnspacedScript(text)) return text.match(WORD) ?? [];
  return (text.match(UNSPACED_RUN) ?? []).flatMap(segmentRun);
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
  for (const run of text.match(isUnspaced ? UNSPACED_RUN : WORD) ?? []) {
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
