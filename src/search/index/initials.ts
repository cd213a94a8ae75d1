import type { Language } from '../language/language.js';
import { uint8At, uint32At } from '../number-at.js';
import type { InvertedIndex } from './inverted-index.js';
import type { SpokenLanguages } from './spoken-languages.js';

/** The first letters of the words that can be part of a name. */
export interface Initials {
  /** By the number of a term, the code of its first letter, 1 for one that is none of ASCII, 0 for an empty word. */
  readonly ofTerms: Uint8Array;
  /** Where the words with an initial stand, ascending. */
  positionsOf(initial: number): Uint32Array;
}

const OTHER_LETTER = 1;

/** Reads the initials of all terms. Where they stand is looked up at the first question and kept. */
export function buildInitials({ terms, stream }: InvertedIndex, spoken: SpokenLanguages): Initials {
  const ofTerms = Uint8Array.from(terms, (term, id) => initialOf(term, spoken.ofTerm(id)));
  const known = new Map<number, Uint32Array>();
  return {
    ofTerms,
    positionsOf(initial) {
      let positions = known.get(initial);
      if (positions === undefined) {
        const found: number[] = [];
        for (let at = 0; at < stream.length; at++) {
          if (uint8At(ofTerms, uint32At(stream, at)) === initial) found.push(at);
        }
        positions = Uint32Array.from(found);
        known.set(initial, positions);
      }
      return positions;
    },
  };
}

function initialOf(term: string, { functionWords, questionWords }: Language): number {
  if (term === '' || functionWords.has(term) || questionWords.has(term)) return 0;
  const code = term.charCodeAt(0);
  return code < 128 ? code : OTHER_LETTER;
}
