import { foldWord } from './tokenize.js';

/** The neighbours that tell that a word asks, folded: right before it, and right behind, an empty one for no word. */
export interface Asking {
  readonly behind: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

/** What is to be known of a language that lectures are held in. */
export interface Language {
  /** By BCP 47: `de`. */
  readonly code: string;
  /** Folded words that only hold a sentence together. */
  readonly functionWords: ReadonlySet<string>;
  /** Folded words that belong to the asking more than to what is asked for ("erkläre", "Vorlesung"). */
  readonly questionWords: ReadonlySet<string>;
  /**
   * Folded words of talk about lectures ("Klausur", "nochmal"). In a lecture some are what it is about; in a question about
   * lectures in another language they are not.
   */
  readonly talkWords?: ReadonlySet<string>;
  /** Words that ask beside some neighbours, and are terms elsewhere. */
  readonly asking?: ReadonlyMap<string, Asking>;
  /** Folded words, up to three with spaces between, that ask for a number: "how many", "how large is". */
  readonly howMuch?: ReadonlySet<string>;
  /** Folded nouns that tell of what kind a thing is, and need not be said of it. */
  readonly kindNouns?: ReadonlySet<string>;
  /** Folded function words that names may have; where it is left out any of them, which then gives an acronym no letter. */
  readonly wordsInNames?: ReadonlySet<string>;
  /** The stem by which forms of one folded word are found together. Not a word to show anybody. */
  readonly stem: (term: string) => string;
  /** Whether it is written without spaces between words. */
  readonly isUnspaced: boolean;
  /** What is written to the front of a word with an apostrophe, and is no part of it: the `l'` of "l'image". */
  readonly elided?: RegExp;
}

/** What a {@link Language} is made of. */
export interface LanguageParts extends Pick<Language, 'code' | 'elided'> {
  readonly isUnspaced?: boolean;
  /** From a package. */
  readonly stopWords: readonly string[];
  /** Function words beyond those: between white space, as is all that follows. */
  readonly functionWords: string;
  readonly questionWords: string;
  readonly talkWords?: string;
  /** With commas between, as it may be several words. */
  readonly howMuch?: string;
  readonly stem?: Language['stem'];
}

/** Makes a language; what is in both lists of words belongs to the asking. */
export function makeLanguage(parts: LanguageParts): Language {
  const { code, stopWords, stem = (term: string) => term, isUnspaced = false, elided } = parts;
  const questionWords = setOf(parts.questionWords.trim().split(/\s+/));
  const talkWords = parts.talkWords?.trim().split(/\s+/);
  const howMuch = parts.howMuch?.split(', ').map((words) => words.split(' ').map(foldWord).join(' '));
  const functionWords = setOf([...stopWords, ...parts.functionWords.trim().split(/\s+/)]);
  return {
    code,
    questionWords,
    functionWords: new Set([...functionWords].filter((word) => !questionWords.has(word))),
    stem,
    isUnspaced,
    ...(elided && { elided }),
    ...(talkWords && { talkWords: setOf(talkWords) }),
    ...(howMuch && { howMuch: new Set(howMuch) }),
  };
}

function setOf(words: readonly string[]): Set<string> {
  return new Set(words.map(foldWord));
}

/** The term that a written word is compared as in a language. */
export function termOf(word: string, language: Language): string {
  return foldWord(withoutElided(word, language));
}

/** A word as it is written, without what is elided to its front; see `Language.elided`. */
export function withoutElided(word: string, { elided }: Language): string {
  return elided === undefined ? word : word.replace(elided, '');
}
