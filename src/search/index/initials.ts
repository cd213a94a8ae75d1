import type { Language } from '../language/language.js';
import { uint8At, uint32At } from '../number-at.js';
import { groupByCode, type Groups } from './group-by-code.js';
import { BREAK, type InvertedIndex } from './inverted-index.js';
import type { SpokenLanguages } from './spoken-languages.js';

/** The first letters of the words that can be part of a name. */
export interface Initials {
  /** By the number of a term, the code of its first letter, 1 for one that is none of ASCII, 0 for an empty word. */
  readonly ofTerms: Uint8Array;
  /**
   * By the number of a term, the code of the letter that an empty word may give to a name, {@link NO_LETTER} for one that
   * may stand in a name and gives none, 0 for all other words.
   */
  readonly ofSmallWords: Uint8Array;
  /** The codes of the letters that any small word may give. */
  readonly lettersOfSmallWords: ReadonlySet<number>;
  /**
   * Where the words with an initial stand of which the next that has one begins with another, ascending; empty words
   * may stand between the two, see {@link MOST_APART}.
   */
  positionsOf(initial: number, next: number): Uint32Array;
  /** Works out now what {@link positionsOf} needs; else it does so at the first question, which then takes longer. */
  prepare(): void;
}

/** So many empty words may stand between two others of a name: "area *under the* curve". */
export const MOST_APART = 2;
/** Says of a term that its first letter is none of ASCII. */
const OTHER_LETTER = 1;
/** Says of an empty word that it may stand in a name, and gives no letter to it. */
export const NO_LETTER = 1;
/** Codes of initials are below this. */
const INITIALS = 128;

/** Reads the initials of all terms. */
export function buildInitials(index: InvertedIndex, spoken: SpokenLanguages): Initials {
  const ofTerms = Uint8Array.from(index.terms, (term, id) => initialOf(term, spoken.ofTerm(id)));
  const ofSmallWords = Uint8Array.from(index.terms, (term, id) => letterOfSmall(term, spoken.ofTerm(id)));
  let known: Groups | undefined;
  const pairs = () =>
    (known ??= groupByCode(INITIALS * INITIALS, (tell) => {
      visitPairs(index, ofTerms, tell);
    }));
  return {
    ofTerms,
    ofSmallWords,
    lettersOfSmallWords: new Set(ofSmallWords),
    positionsOf(initial, next) {
      const { starts, items } = pairs();
      const pair = initial * INITIALS + next;
      return items.subarray(starts[pair], starts[pair + 1]);
    },
    prepare: pairs,
  };
}

/** Tells of each word with an initial, that one has after it in the same stretch of speech, the pair and the position. */
function visitPairs(
  { stream }: InvertedIndex,
  ofTerms: Uint8Array,
  tell: (pair: number, position: number) => void,
): void {
  let last = -1;
  let lastInitial = 0;
  let between = 0;
  for (let at = 0; at < stream.length; at++) {
    const term = uint32At(stream, at);
    const initial = term === BREAK ? 0 : uint8At(ofTerms, term);
    if (initial === 0) {
      if (term === BREAK || ++between > MOST_APART) last = -1;
      continue;
    }
    if (last >= 0) tell(lastInitial * INITIALS + initial, last);
    last = at;
    lastInitial = initial;
    between = 0;
  }
}

function initialOf(term: string, { functionWords, questionWords, wordsInNames }: Language): number {
  if (term === '' || functionWords.has(term)) return 0;
  if (questionWords.has(term) && wordsInNames === undefined) return 0;
  const code = term.charCodeAt(0);
  return code < INITIALS ? code : OTHER_LETTER;
}

function letterOfSmall(term: string, { functionWords, wordsInNames }: Language): number {
  if (!functionWords.has(term)) return 0;
  if (wordsInNames === undefined) return NO_LETTER;
  return wordsInNames.has(term) ? term.charCodeAt(0) : 0;
}
