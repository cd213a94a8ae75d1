import { isUnspaced } from '../language/segment-words.js';
import { uint32At } from '../number-at.js';
import { addToList } from './add-to-list.js';
import { postingsOf, type InvertedIndex } from './inverted-index.js';

/** Finds text of scripts without spaces wherever its characters stand, however the words were told apart there. */
export interface Characters {
  /**
   * Where some characters stand in a row, over the borders of words and of adjoining segments too: the words they are
   * in, in order of position. Of those from one word on, the fewest words.
   *
   * @param text - folded, of scripts without spaces only
   */
  find(text: string): readonly CharacterRun[];
}

/** Words that some characters stand in. */
export interface CharacterRun {
  /** Position of the first word. */
  readonly start: number;
  /** How many words. */
  readonly length: number;
  /** Whether the characters are all that stands in the words. */
  readonly isWhole: boolean;
}

/** Which terms hold each character is worked out at the first question. */
export function buildCharacters(index: InvertedIndex): Characters {
  let known: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    find(text) {
      known ??= termsByCharacter(index);
      const [rarest, terms] = rarestIn(index, known, text);
      const runs = new Map<number, CharacterRun>();
      for (const term of terms) {
        for (const run of runsThrough(index, term, text, rarest)) {
          const known = runs.get(run.start);
          if (known === undefined || isCloser(run, known)) runs.set(run.start, run);
        }
      }
      return [...runs.values()].sort((a, b) => a.start - b.start);
    },
  };
}

/** Whether of two runs from the same word on, the first holds the text in less: a word can hold its beginning twice. */
const isCloser = (a: CharacterRun, b: CharacterRun) =>
  a.length < b.length || (a.length === b.length && a.isWhole && !b.isWhole);

function termsByCharacter({ terms }: InvertedIndex): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  terms.forEach((term, id) => {
    if (!isUnspaced(term)) return;
    for (const character of new Set(term.split(''))) addToList(known, character, id);
  });
  return known;
}

/** The place in a text of the character that stands in the fewest places, and the terms that hold it. */
function rarestIn(
  index: InvertedIndex,
  known: ReadonlyMap<string, readonly number[]>,
  text: string,
): [place: number, terms: readonly number[]] {
  const places = text.split('').map((character) => {
    const terms = known.get(character) ?? [];
    return { terms, count: terms.reduce((sum, term) => sum + postingsOf(index, term).length, 0) };
  });
  const counts = places.map(({ count }) => count);
  const rarest = counts.indexOf(Math.min(...counts));
  return [rarest, places[rarest]?.terms ?? []];
}

/** All places of a text whose character at a place in it is one of a term's. */
function runsThrough(index: InvertedIndex, term: number, text: string, place: number): CharacterRun[] {
  const word = index.terms[term] ?? '';
  const runs: CharacterRun[] = [];
  for (let at = word.indexOf(text.charAt(place)); at >= 0; at = word.indexOf(text.charAt(place), at + 1)) {
    // How many of the word's characters stand before the text; less than 0 if the text starts in a word before.
    const before = at - place;
    if (!agree(word, text, before)) continue;
    for (const position of postingsOf(index, term)) {
      const run = runAround(index, text, position, before);
      if (run !== undefined) runs.push(run);
    }
  }
  return runs;
}

/** Whether a word and a text that starts so many characters after it, or before, are the same as far as both go. */
function agree(word: string, text: string, before: number): boolean {
  const from = Math.max(before, 0);
  const end = Math.min(word.length, before + text.length);
  return word.slice(from, end) === text.slice(from - before, end - before);
}

/** The words around a position that a text stands in which starts so many characters after it, or before. */
function runAround(
  { stream, terms }: InvertedIndex,
  text: string,
  position: number,
  before: number,
): CharacterRun | undefined {
  const wordAt = (at: number) => terms[uint32At(stream, at)] ?? '';
  let [start, skipped] = [position, before];
  while (skipped < 0) {
    const word = wordAt(--start);
    skipped += word.length;
    // A break is empty, and no text goes through it.
    if (word === '' || !agree(word, text, skipped)) return undefined;
  }
  let [end, done] = [start, -skipped];
  while (done < text.length) {
    const word = wordAt(end++);
    if (word === '' || !agree(word, text, -done)) return undefined;
    done += word.length;
  }
  return { start, length: end - start, isWhole: skipped === 0 && done === text.length };
}
