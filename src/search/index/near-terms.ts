import { editDistance } from '../language/edit-distance.js';
import { uint32At } from '../number-at.js';
import { bitsIn } from './bits-in.js';
import { groupByCode } from './group-by-code.js';

/** A term near to one that was typed. */
export interface NearTerm {
  readonly term: number;
  /** Mistakes between the two, a swap of neighbouring letters counting as one. */
  readonly distance: number;
}

/** Tells all terms that are at most so many mistakes from a word, in no order. */
export type FindNear = (typed: string, mostMistakes: number) => NearTerm[];

/** Longer words are not found: hardly any word is, and for each letter there is more to compare. */
const LONGEST = 40;
/** The letters that about every second word has come first: terms are put in groups by which of these they have. */
const BITS = bitsOfLetters('aeinorstbcdfghjklmpquvwxyz');
const GROUPS = 256;

/**
 * Makes terms ready to be found with mistakes in them.
 *
 * A letter that is left out or added changes one of those that a word has, one in place of another at most two, and a
 * swap none. So most terms about as long as a word are told from it by a bit for each letter they have, before letters
 * are compared one by one: a filter, as in G. Navarro, "A guided tour to approximate string matching", 2001.
 *
 * @param terms - by their numbers; an empty one is none
 */
export function findNearTerms(terms: readonly string[]): FindNear {
  const { starts, items } = groupByCode((LONGEST + 1) * GROUPS, (tell) => {
    terms.forEach((text, term) => {
      if (text !== '' && text.length <= LONGEST) tell(groupOf(text.length, lettersOf(text)), term);
    });
  });
  const letters = items.map((term) => lettersOf(terms[term] ?? ''));
  return (typed, mostMistakes) => {
    const found: NearTerm[] = [];
    const own = lettersOf(typed);
    const isFar = (others: number) => bitsIn(own ^ others) > 2 * mostMistakes;
    const compare = (term: number) => {
      const distance = editDistance(typed, terms[term] ?? '', mostMistakes);
      if (distance <= mostMistakes) found.push({ term, distance });
    };
    const shortest = Math.max(typed.length - mostMistakes, 1);
    const longest = typed.length > LONGEST ? 0 : Math.min(typed.length + mostMistakes, LONGEST);
    for (let code = groupOf(shortest, 0); code < groupOf(longest + 1, 0); code++) {
      if (bitsIn((own ^ code) & (GROUPS - 1)) > 2 * mostMistakes) continue;
      const end = uint32At(starts, code + 1);
      for (let at = uint32At(starts, code); at < end; at++) {
        if (!isFar(uint32At(letters, at))) compare(uint32At(items, at));
      }
    }
    return found;
  };
}

const groupOf = (length: number, letters: number) => length * GROUPS + (letters & (GROUPS - 1));

/** A bit for each letter that a word has; of other scripts some share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= uint32At(BITS, word.charCodeAt(at) & 31);
  return letters;
}

/** A bit each for what letters have in common with all that is 32 further, in this order, and for the rest. */
function bitsOfLetters(order: string): Uint32Array {
  const codes = [...Array(32).keys()];
  const first = Array.from(order, (letter) => letter.charCodeAt(0) & 31);
  const inOrder = [...first, ...codes.filter((code) => !first.includes(code))];
  return Uint32Array.from(codes, (code) => 1 << inOrder.indexOf(code));
}
