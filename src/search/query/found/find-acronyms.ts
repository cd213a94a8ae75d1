import { findTerm } from '../../index/runs.js';
import { isSpokenWord } from '../../language/dictionary.js';
import type { Language } from '../../language/language.js';
import { ENGLISH } from '../../language/languages/english.js';
import type { QueryWord } from '../../language/query-words.js';
import type { Material } from '../../material.js';
import { KIND_WEIGHTS } from '../../weights.js';
import type { Alternative } from '../concept.js';

/** Two letters stand for too many things. */
const FEWEST_LETTERS = 3;
/** Words that an acronym is looked for in, small ones among them: "state of the art" has four, two of them small. */
const MOST_WORDS_SPELT = 6;
/** No name has such a word: it stands between two that are compared. */
const COMPARING = new Set(['vs', 'versus']);
/** An acronym is of so many words or more that are no small ones. */
const FEWEST_WORDS = 2;

/** A name by its initials: which words of a query spell it out, or are those letters themselves. */
export interface SpelledName {
  readonly letters: string;
  /** Number of the first and of the last of the words. */
  readonly first: number;
  readonly last: number;
}

/** Finds words by their initials: "recurrent neural network" as "RNN" and "RNNs". A word of its own is no acronym. */
export function findAcronyms(
  { vocabulary, index }: Material,
  units: readonly QueryWord[],
  language: Language,
): Alternative[] {
  return initialsOf(units, language).flatMap(({ letters, first, last }): Alternative[] => {
    const spelled = [letters, `${letters}s`].filter((term) => !isSpokenWord(term));
    return spelled.flatMap((term): Alternative[] => {
      const id = vocabulary.idOf(term);
      if (id === undefined) return [];
      const runs = findTerm(index, id);
      return [{ kind: 'acronym', weight: KIND_WEIGHTS.acronym, sureness: 1, first, last, runs }];
    });
  });
}

/**
 * The acronyms of three letters and more that up to six words of a query in a row may spell out. Each small word gives its
 * letter or none, more freely than in the words of a lecture (`name-letters.ts`), as a query has few: "area under the curve"
 * may be AUTC, AUC, ATC.
 *
 * @param fewestWords - of the words so many at least are no small ones
 */
export function initialsOf(
  units: readonly QueryWord[],
  { functionWords, wordsInNames }: Pick<Language, 'functionWords' | 'wordsInNames'> = ENGLISH,
  fewestWords = FEWEST_WORDS,
): SpelledName[] {
  const found: SpelledName[] = [];
  units.forEach(({ term }, first) => {
    if (functionWords.has(term) || COMPARING.has(term)) return;
    let begun = [term.slice(0, 1)];
    let words = 1;
    for (let last = first + 1; last < Math.min(first + MOST_WORDS_SPELT, units.length); last++) {
      const next = units[last]?.term ?? '';
      if (COMPARING.has(next)) break;
      const isSmall = functionWords.has(next);
      const longer = begun.map((letters) => letters + next.slice(0, 1));
      begun = !isSmall ? longer : wordsInNames?.has(next) === true ? [...begun, ...longer] : begun;
      if (isSmall || ++words < fewestWords) continue;
      for (const letters of begun) if (letters.length >= FEWEST_LETTERS) found.push({ letters, first, last });
    }
  });
  return found;
}
