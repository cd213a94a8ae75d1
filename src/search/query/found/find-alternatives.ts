import { ENGLISH } from '../../language/languages/english.js';
import { isUnspaced } from '../../language/segment-words.js';
import type { Material } from '../../material.js';
import { numberAt } from '../../number-at.js';
import { answers, type Alternative } from '../concept.js';
import { findSounds } from '../misheard/find-sounds.js';
import type { SoughtWords } from '../sought/sought-words.js';
import { findAcronyms } from './find-acronyms.js';
import { findExpansions } from './find-expansions.js';
import { findGlossaryTerms } from './find-glossary.js';
import { findJoined } from './find-joined.js';
import { doubtScattered, findDunders } from './find-names.js';
import { findNumbers } from './find-numbers.js';
import { findTied } from './find-tied.js';
import { findUnspaced } from './find-unspaced.js';
import { findWord, type FoundWord } from './find-words.js';

/**
 * For at most so many words that the lectures do not have it is tried what they may have been meant to be: more than anybody
 * gets wrong in one question, and few enough to be quick.
 */
export const MOST_GUESSED = 5;
/** For as many of a long query, see `MANY_WORDS`. */
export const MOST_GUESSED_IN_LONG = 1;
/** Of a long query no word with more letters is guessed at: the longer a word, the more there is to try. */
const LONGEST_GUESSED_IN_LONG = 11;

/** What was found of the words of a query. */
export interface FoundWords {
  /** What each word is found as by itself, by its number. */
  readonly each: readonly FoundWord[];
  /** All ways in which words may stand in the lectures, by themselves and together. */
  readonly alternatives: readonly Alternative[];
}

/**
 * Finds all the ways in which the lectures may have the words of a query: as typed, in other forms, misspelt, run together and
 * taken apart, as numbers, acronyms and by the glossary, and of what is left by its sound.
 *
 * @param words - in the lectures that are looked in; those of all where left out
 */
export function findAlternatives(material: Material, sought: SoughtWords, words?: number): FoundWords {
  const { units, roles, asks, language, isLong } = sought;
  const { without, glossary } = material;
  const each = findEach(material, sought);
  const ofEach = each.flatMap(({ alternatives }) => alternatives);
  const tied = findTied(units, roles, ofEach);
  const numbers = findNumbers(material, units);
  const terms = units.map(({ term }) => term);
  const alternatives = [
    ...findDunders(material, units, doubtScattered(units, tied.alternatives, language)),
    ...findJoined(material, units),
    ...numbers,
    ...findGlossaryTerms(glossary, terms),
  ];
  if (!without.has('acronym')) {
    alternatives.push(...findAcronyms(material, units, language), ...findExpansions(material, units, words));
  }
  if (!without.has('sound') && language === ENGLISH) {
    const isSaid = (concept: number) =>
      asks[concept] === true ||
      (each[concept]?.isSaid === true && !tied.apart.has(concept)) ||
      numbers.some((one) => answers(one, concept));
    alternatives.push(...findSounds(material, { units, roles, known: alternatives, isSaid, isLong }, words));
  }
  return { each, alternatives };
}

/**
 * Finds each word by itself. Where very many are not in the lectures, what the less rare ones may have been meant to be
 * is not looked for.
 */
function findEach(material: Material, { units, asks, language, isLong }: SoughtWords): readonly FoundWord[] {
  const terms = units.map(({ term }) => term);
  const found = new Array<FoundWord>(terms.length);
  const shares = terms.map((term) => material.english.share(term));
  const rarestFirst = [...terms.keys()].sort((a, b) => numberAt(shares, a) - numberAt(shares, b));
  const longest = isLong ? LONGEST_GUESSED_IN_LONG : Infinity;
  let guesses = isLong ? MOST_GUESSED_IN_LONG : MOST_GUESSED;
  for (const concept of rarestFirst) {
    const term = terms[concept] ?? '';
    const mayGuess = guesses > 0 && term.length <= longest && asks[concept] !== true;
    const { isCode: isPart = false, isBeginning = false } = units[concept] ?? {};
    const word = isUnspaced(term)
      ? findUnspaced(material, term, concept, { language, mayGuess })
      : findWord(material, term, concept, { language, mayGuess, isPart, isBeginning });
    if (!word.isSaid && mayGuess) guesses--;
    found[concept] = word;
  }
  return found;
}
