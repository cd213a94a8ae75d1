import { dictionary } from 'cmu-pronouncing-dictionary';
import { isInDictionary, spelling } from '../language/dictionary.js';
import { numberInWords } from '../language/number-in-words.js';
import { readSigns } from '../language/spoken-signs.js';
import { guessPronunciation } from './letter-to-sound.js';
import { readPhonemes } from './phonemes.js';

/** The pronunciations that the CMU dictionary has for a word, the usual one first. */
function dictionaryPronunciations(word: string): number[][] {
  const found: number[][] = [];
  for (const key of [word, `${word}(2)`, `${word}(3)`]) {
    const said = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
    if (said !== undefined) found.push(readPhonemes(said));
  }
  return found;
}

/** A word said letter by letter; what is no letter from a to z is left out. */
export function spellOut(word: string): number[] {
  return readPhonemes(spelling(word));
}

/** A word said letter by letter, as IEEE is: "I triple E". Undefined where no letter follows itself twice, and of VIII. */
function spellRepeated(word: string): number[] | undefined {
  if (ROMAN_NUMBER.test(word)) return undefined;
  const runs = word.match(/(.)\1{2}|./g) ?? [];
  if (runs.every(({ length }) => length === 1)) return undefined;
  return runs.flatMap((run) => [
    ...(run.length > 1 ? (dictionaryPronunciations('triple')[0] ?? []) : []),
    ...spellOut(run.slice(0, 1)),
  ]);
}

/** The longest word in a dictionary has 45 letters; what is longer is an address or a key, which nobody says. */
const LONGEST_SAID = 45;
const LONGEST_SPELT = 6;
const HAS_VOWEL = /[aeiouy]/;
const ROMAN_NUMBER = /^[ivxlcdm]+$/;
const RUNS = /\d+|\D+/g;

/**
 * How a word of a transcript is said: as the dictionary has it, else as the two words it is made of, letter by
 * letter where it has no vowel, or as its spelling suggests.
 *
 * @param word - a folded word
 * @returns no sounds of a word that is too long to be said
 */
export function pronounceHeard(word: string): number[] {
  return pronounce(word)[0] ?? [];
}

/**
 * The ways in which a member may have heard a term said: as a word, letter by letter, and partly so ("c-bow").
 *
 * @param word - a folded word
 * @param looksLikeAcronym - whether it was typed in capitals
 * @param most - at most this many ways, the likeliest first
 */
export function pronounceTyped(word: string, looksLikeAcronym: boolean, most: number): number[][] {
  if (/\d/.test(word)) return pronounceWithDigits(word, looksLikeAcronym).slice(0, most);
  const ways = pronounce(word);
  const known = isInDictionary(word);
  if (
    /^[a-z]+$/.test(word) &&
    word.length > 1 &&
    word.length <= LONGEST_SPELT &&
    (!known || looksLikeAcronym)
  ) {
    if (looksLikeAcronym) ways.unshift(spellOut(word));
    else ways.push(spellOut(word));
    const repeated = spellRepeated(word);
    if (repeated !== undefined) ways.splice(1, 0, repeated);
    const afterFirst = dictionaryPronunciations(word.slice(1));
    if (word.length > 3) ways.push(...afterFirst.map((rest) => [...spellOut(word.slice(0, 1)), ...rest]));
    const [beforeLast] = dictionaryPronunciations(word.slice(0, -1));
    if (beforeLast !== undefined && word.length > 3) ways.push([...beforeLast, ...spellOut(word.slice(-1))]);
  }
  return distinctWays(ways.filter((way) => way.length > 0)).slice(0, most);
}

/** A name with digits, its letters said as a word and letter by letter. */
function pronounceWithDigits(word: string, looksLikeAcronym: boolean): number[][] {
  const ways = pronounce(word);
  const letters = word.match(/\D+/g) ?? [];
  if (word.length > LONGEST_SAID || letters.some(({ length }) => length > LONGEST_SPELT)) return ways;
  const isSpelt = looksLikeAcronym || !letters.some(isInDictionary);
  if (!isSpelt) return ways;
  const spelt = sayRuns(word, spellOut);
  return distinctWays(looksLikeAcronym ? [spelt, ...ways] : [...ways, spelt]);
}

/** Ways to say something, each of them once. */
export function distinctWays(ways: readonly number[][]): number[][] {
  return [...new Map(ways.map((way) => [way.join(), way])).values()];
}

function pronounce(word: string): number[][] {
  if (word.length > LONGEST_SAID) return [];
  const signs = readSigns(word);
  if (signs !== undefined) return [signs.flatMap(pronounceHeard)];
  if (/\d/.test(word)) return [sayRuns(word, pronounceHeard)];
  if (word.length === 1) return [spellOut(word)];
  const known = dictionaryPronunciations(word);
  if (known.length > 0) return known;
  if (!HAS_VOWEL.test(word) && word.length <= LONGEST_SPELT) return [spellOut(word)];
  const compound = compoundPronunciation(word);
  const guess = guessPronunciation(word);
  return compound === undefined ? [guess] : [compound, guess];
}

/** Letters and digits in turn, the latter as numbers. */
function sayRuns(word: string, sayLetters: (letters: string) => number[]): number[] {
  const runs = word.match(RUNS) ?? [];
  return runs.flatMap((run) => (/\d/.test(run) ? numberPronunciation(run) : sayLetters(run)));
}

function numberPronunciation(digits: string): number[] {
  return numberInWords(digits).flatMap((word) => dictionaryPronunciations(word)[0] ?? []);
}

const SHORTEST_PART = 3;

/** Two dictionary words written as one, split where the shorter of them is longest. */
function compoundPronunciation(word: string): number[] | undefined {
  const middle = word.length / 2;
  const borders = Array.from(
    { length: Math.max(word.length - 2 * SHORTEST_PART + 1, 0) },
    (_, i) => i + SHORTEST_PART,
  );
  borders.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const border of borders) {
    const [head] = dictionaryPronunciations(word.slice(0, border));
    const [tail] = dictionaryPronunciations(word.slice(border));
    if (head !== undefined && tail !== undefined) return [...head, ...tail];
  }
  return undefined;
}
