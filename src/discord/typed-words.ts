import { UNSPACED_LETTER } from '../search/language/segment-words.js';

/** Letters with spaces around: shorter ones tell nothing, and come up by chance. */
const WORD = new RegExp(String.raw`(?:(?!${UNSPACED_LETTER})[\p{L}\p{M}\p{N}]){4,}`, 'gu');

/** Without spaces nothing tells where a word begins and ends, so any part of it may be one. */
const UNSPACED_RUN = new RegExp(`${UNSPACED_LETTER}{2,}`, 'gu');

/** The words of what somebody typed, which are nobody else's business. */
export class TypedWords {
  readonly #words: ReadonlySet<string>;
  /** Two letters side by side; what is longer is made of such. */
  readonly #pairs: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    const typed = texts.map((text) => text.toLowerCase());
    const all = (pattern: RegExp) => typed.flatMap((text) => text.match(pattern) ?? []);
    this.#words = new Set(all(WORD));
    this.#pairs = new Set(all(UNSPACED_RUN).flatMap((run) => pairsOf(Array.from(run))));
  }

  /**
   * A text with `…` in place of each of these words that has four letters or more, and, of scripts without spaces, in
   * place of whatever two letters or more that were typed side by side.
   */
  takenOutOf(text: string): string {
    return text
      .replace(WORD, (word) => (this.#words.has(word.toLowerCase()) ? '…' : word))
      .replace(UNSPACED_RUN, (run) => this.#withoutPairs(Array.from(run)));
  }

  #withoutPairs(letters: readonly string[]): string {
    const areTyped = pairsOf(letters).map((pair) => this.#pairs.has(pair));
    return letters
      .map((letter, index) => (areTyped[index - 1] === true || areTyped[index] === true ? '…' : letter))
      .join('')
      .replace(/…+/g, '…');
  }
}

function pairsOf(letters: readonly string[]): string[] {
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
