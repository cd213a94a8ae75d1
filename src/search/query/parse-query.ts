import { isFunctionWord } from '../language/languages/english-words.js';
import { LANGUAGES } from '../language/languages/index.js';
import { splitAsProgrammersWrite, type QueryWord } from '../language/query-words.js';
import { tokenize } from '../language/tokenize.js';

/** What a query asks for. */
export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  /** Word sequences that stood in quotes; none is empty. */
  readonly phrases: readonly (readonly string[])[];
  /** The words of each of the phrases, read as if they did not stand in quotes. */
  readonly phraseWords: readonly (readonly QueryWord[])[];
  /** Words and word sequences that must not occur; none is empty. */
  readonly excluded: readonly (readonly string[])[];
  /** The words of each of them, read as if they were asked for. */
  readonly excludedWords: readonly (readonly QueryWord[])[];
  /** Whether nothing but that was typed, and small words: then it is what is looked for, as nothing else is left. */
  readonly isAllLeftOut: boolean;
  /** What stood after `lecture:`, if anything did. */
  readonly lecture: string | undefined;
  /** Whether something of it is left out, because it asks for more than a search may take. */
  readonly isShortened: boolean;
}

/** Whatever sets off a phrase; which of them closes it does not matter. */
export const QUOTATION_MARK = /["“”„‟«»＂「」『』〝〞〟]/gu;
/** `-"without this phrase"`, which goes to the end where it is never closed. */
const EXCLUDED_PHRASE = String.raw`(?<!\S)-"(?<minusPhrase>[^"]*)(?:"|$)`;
const PHRASE = '"(?<phrase>[^"]*)"';
/** `lecture:name`, `lecture:"a name"`. */
const LECTURE_FILTER = String.raw`(?<!\S)lecture:(?:"(?<quotedTitle>[^"]+)"|(?<title>[^\s"]+))`;
/** `-without`; but no number, as in "view -1" and "kill -9". */
const EXCLUDED_WORD = String.raw`(?<!\S)-(?!\p{N}[\p{N}\p{P}]*(?:\s|$))(?<without>[\p{L}\p{N}][^\s"]*)`;
/** "-log p" begins like a formula, and is one where only symbols are left: nobody looks for "p" without "log". */
const NEGATIVE = /^\s*-\p{L}/u;
const LETTER = /^[\p{Script=Latin}\p{Script=Greek}]$/u;
const NUMBER = /^\p{N}+$/u;
const PLAIN = String.raw`(?<plain>[^\s"]+)`;
/** A piece of a query: the first of these that it can be. */
const PIECE = new RegExp([EXCLUDED_PHRASE, PHRASE, LECTURE_FILTER, EXCLUDED_WORD, PLAIN].join('|'), 'giu');

// More than a question has, so that work stays bounded, whatever the text.

/** Characters of a query that are read: five times as many as a member may type. */
const LONGEST_READ = 1_000;
/** What is left of a word that is cut off there, which may be another word; of more letters it is no word. */
const CUT_WORD = /\s\S{0,40}$/u;
/** Words, alone or in one phrase; of too many the empty ones are left out first, then the last. */
const MOST_WORDS_READ = 32;
const MOST_PHRASES = 4;
const MOST_EXCLUDED = 8;

/**
 * Reads the small query language: words, "exact phrases", -without, -"without this phrase" and lecture:name.
 * Every string is a valid query: what does not fit is taken as plain words.
 */
export function parseQuery(query: string): ParsedQuery {
  let words: QueryWord[] = [];
  // Together with the words that are left out.
  const inOrder: QueryWord[] = [];
  const phrases: string[][] = [];
  const phraseWords: QueryWord[][] = [];
  const excluded: string[][] = [];
  const excludedWords: QueryWord[][] = [];
  let lecture: string | undefined;
  const isCut = query.length > LONGEST_READ;
  // With one character more, as a word may end there.
  const whole = isCut ? query.slice(0, LONGEST_READ + 1).replace(CUT_WORD, '') : query;
  const read = whole.slice(0, LONGEST_READ);
  for (const { groups = {} } of read.replace(QUOTATION_MARK, '"').matchAll(PIECE)) {
    const { minusPhrase, phrase, quotedTitle, title, without, plain } = groups;
    if (phrase !== undefined) {
      addTerms(phrases, phraseWords, phrase);
    } else if (minusPhrase !== undefined) addTerms(excluded, excludedWords, minusPhrase);
    else if (quotedTitle !== undefined || title !== undefined) lecture = quotedTitle ?? title;
    else if (without !== undefined) addTerms(excluded, excludedWords, without);
    else if (plain !== undefined) words.push(...splitAsProgrammersWrite(plain));
    inOrder.push(...splitEach(without ?? plain ?? minusPhrase ?? ''));
  }
  // Nothing is left to look for when all is excluded, so that was not meant; in "what is -jigsaw" neither.
  const isDoubtful = phrases.length === 0 && excluded.length > 0;
  const isAllLeftOut = isDoubtful && words.every(isSmall);
  const isFormula =
    isDoubtful &&
    NEGATIVE.test(read) &&
    words.some(({ term }) => LETTER.test(term)) &&
    words.every((word) => LETTER.test(word.term) || NUMBER.test(word.term) || isSmall(word));
  if (isAllLeftOut || isFormula) {
    words = inOrder;
    excluded.length = 0;
    excludedWords.length = 0;
  }
  return {
    words: mostWords(words),
    phrases: phrases.slice(0, MOST_PHRASES).map((phrase) => phrase.slice(0, MOST_WORDS_READ)),
    phraseWords: phraseWords.slice(0, MOST_PHRASES).map((words) => words.slice(0, MOST_WORDS_READ)),
    excluded: excluded.slice(0, MOST_EXCLUDED).map((sequence) => sequence.slice(0, MOST_WORDS_READ)),
    excludedWords: excludedWords.slice(0, MOST_EXCLUDED).map((words) => words.slice(0, MOST_WORDS_READ)),
    isAllLeftOut,
    lecture,
    isShortened:
      isCut ||
      words.length > MOST_WORDS_READ ||
      phrases.length > MOST_PHRASES ||
      excluded.length > MOST_EXCLUDED ||
      [...phrases, ...excluded].some(({ length }) => length > MOST_WORDS_READ),
  };
}

/** As many words as may be looked for, in their order. */
export function mostWords(words: readonly QueryWord[]): readonly QueryWord[] {
  if (words.length <= MOST_WORDS_READ) return words;
  const isEmpty = ({ term }: QueryWord) => LANGUAGES.some(({ functionWords }) => functionWords.has(term));
  const telling = words.filter((word) => !isEmpty(word));
  return (telling.length === 0 ? words : telling).slice(0, MOST_WORDS_READ);
}

/** A query as it was typed, less what narrows it to lectures. */
export function withoutLectureFilter(query: string): string {
  let rest = '';
  let kept = 0;
  for (const { 0: piece, index, groups = {} } of query.replace(QUOTATION_MARK, '"').matchAll(PIECE)) {
    if (groups['quotedTitle'] === undefined && groups['title'] === undefined) continue;
    rest += query.slice(kept, index);
    kept = index + piece.length;
  }
  return (rest + query.slice(kept)).replace(/ {2,}/g, ' ').trim();
}

function addTerms(sequences: string[][], words: QueryWord[][], text: string): void {
  const terms = tokenize(text).map(({ term }) => term);
  if (terms.length === 0) return;
  sequences.push(terms);
  words.push(splitEach(text));
}

function splitEach(text: string): QueryWord[] {
  return text.split(/\s+/).flatMap(splitAsProgrammersWrite);
}

/** Whether a word only holds a sentence together; a letter may be a symbol. */
function isSmall({ term }: QueryWord): boolean {
  return term.length > 1 && isFunctionWord(term);
}
