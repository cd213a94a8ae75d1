import { UNSPACED_LETTER } from '../../search/language/segment-words.js';
import { foldWord } from '../../search/language/tokenize.js';

/** Letters with spaces around. */
const WORD = new RegExp(String.raw`(?:(?!${UNSPACED_LETTER})[\p{L}\p{M}\p{N}])+`, 'gu');
/** Shorter words tell nothing, and come up by chance. */
const FEWEST_LETTERS = 4;
/** Words that begin with as many alike may be forms of one. */
const STEM_LETTERS = 5;

/** Without spaces nothing tells where a word begins and ends, so any part of it may be one. */
const UNSPACED_RUN = new RegExp(`${UNSPACED_LETTER}{2,}`, 'gu');

/** The words of what somebody typed, which are nobody else's business. */
export class TypedWords {
  /** Folded as the search does, which may quote them so. */
  readonly #beginnings: ReadonlySet<string>;
  /** Two letters side by side; what is longer is made of such. */
  readonly #pairs: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    const all = (pattern: RegExp) => texts.flatMap((text) => text.match(pattern) ?? []);
    this.#beginnings = new Set(all(WORD).map(beginningOf));
    this.#pairs = new Set(all(UNSPACED_RUN).flatMap((run) => pairsOf(Array.from(foldWord(run)))));
  }

  /**
   * A text with `…` in place of each of these words that has four letters or more, in whatever form, and, of scripts
   * without spaces, in place of whatever two letters or more that were typed side by side.
   */
  takenOutOf(text: string): string {
    return text
      .replace(WORD, (word) => (this.#isTyped(word) ? '…' : word))
      .replace(UNSPACED_RUN, (run) => this.#withoutPairs(Array.from(foldWord(run))));
  }

  #isTyped(word: string): boolean {
    const beginning = beginningOf(word);
    return beginning.length >= FEWEST_LETTERS && this.#beginnings.has(beginning);
  }

  #withoutPairs(letters: readonly string[]): string {
    const areTyped = pairsOf(letters).map((pair) => this.#pairs.has(pair));
    return letters
      .map((letter, index) => (areTyped[index - 1] === true || areTyped[index] === true ? '…' : letter))
      .join('')
      .replace(/…+/g, '…');
  }
}

function beginningOf(word: string): string {
  return Array.from(foldWord(word)).slice(0, STEM_LETTERS).join('');
}

function pairsOf(letters: readonly string[]): string[] {
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
