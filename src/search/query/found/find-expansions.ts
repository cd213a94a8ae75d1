import { MOST_APART } from '../../index/initials.js';
import { BREAK, wordsInAll } from '../../index/inverted-index.js';
import { stepsOf, type Behind } from '../../index/name-letters.js';
import { isSpokenWord } from '../../language/dictionary.js';
import type { QueryWord } from '../../language/query-words.js';
import type { Material } from '../../material.js';
import { float32At, numberAt, uint8At, uint32At } from '../../number-at.js';
import { EXPANSION, KIND_WEIGHTS } from '../../weights.js';
import type { Alternative } from '../concept.js';
import { groupsOfWords, isOfOneName } from '../sought/groups-of-words.js';
import type { SpelledName } from './find-acronyms.js';

/** Acronyms of two letters stand for too many things, longer ones than five are mostly words. */
const ACRONYM_LETTERS = /^[a-z]{3,5}$/;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;
const PLURAL = /\p{Lu}s$/u;
/** No name ends so: "instead of using" is no IoU. */
const VERBS: ReadonlySet<string> = new Set(
  'using getting making going coming taking giving saying showing'.split(' '),
);
const SHORTEST = 3;
/** As short are the small words of everyday speech, with which chance makes most names: "produce *the* exact", but not "over". */
const EVERYDAY_LETTERS = 3;

/**
 * Finds the words that an acronym stands for: "contrastive predictive coding" for "CPC".
 *
 * @param words - in the lectures that are looked in; those of all where left out
 */
export function findExpansions(
  material: Material,
  units: readonly QueryWord[],
  words = wordsInAll(material.index),
): Alternative[] {
  return acronymsIn(units).flatMap(({ letters, first, last }): Alternative[] => {
    const runs = expansions(material, letters, words);
    if (runs.starts.length === 0) return [];
    return [{ kind: 'acronym', weight: KIND_WEIGHTS.acronym, sureness: 1, first, last, runs }];
  });
}

/** The words of a query that may be acronyms, and those that were split as programmers write: "IoU", "IoUs". */
export function acronymsIn(units: readonly QueryWord[]): SpelledName[] {
  return groupsOfWords(units, isOfOneName).flatMap((group): SpelledName[] => {
    const parts = group.map((at) => units[at]).filter((part) => part !== undefined);
    const typed = parts.map((part) => part.typed).join('');
    const letters = parts.map(({ term }) => term).join('');
    const single = PLURAL.test(typed) ? letters.slice(0, -1) : letters;
    const isAcronym = ACRONYM_LETTERS.test(single) && (CAPITALS.test(typed) || !isSpokenWord(single));
    const [first = 0] = group;
    return isAcronym ? [{ letters: single, first, last: first + parts.length - 1 }] : [];
  });
}

/** All runs of words with these initials. */
function expansions(material: Material, letters: string, wordsLookedIn: number) {
  const { index, initials, sound, vocabulary } = material;
  const wanted = Array.from(letters, (letter) => letter.charCodeAt(0));
  const found: { start: number; length: number }[] = [];
  forEachStart(material, wanted, (start) => {
    const end = endFrom(material, wanted, start);
    if (end !== undefined) found.push({ start, length: end - start });
  });
  const odd = -Math.log2(EXPANSION.timesExpected / Math.max(wordsLookedIn, 1));
  found.sort((a, b) => a.start - b.start);
  const starts = Uint32Array.from(found, ({ start }) => start);
  const lengths = found.map(({ length }) => length);
  const said = found.map(({ start, length }) => {
    const terms = Array.from(index.stream.subarray(start, start + length));
    const telling = terms.filter((term) => uint8At(initials.ofTerms, term) !== 0);
    const isOddWord = (term: number) =>
      uint8At(initials.ofTerms, term) === 0
        ? (index.terms[term] ?? '').length > EVERYDAY_LETTERS
        : float32At(sound.everydayBits, term) >= odd;
    return {
      stems: telling.map((term) => vocabulary.stemOf(term)).join(' '),
      words: telling.length,
      isOdd: length === letters.length && terms.every(isOddWord),
    };
  });
  const times = new Map<string, number>();
  for (const { stems } of said) times.set(stems, (times.get(stems) ?? 0) + 1);
  const strengths = said.map(({ stems, words, isOdd }) => {
    const isLong = letters.length > SHORTEST && words >= SHORTEST;
    return isLong || isOdd || (times.get(stems) ?? 0) > 1 ? EXPANSION.saidAgain : EXPANSION.saidOnce;
  });
  return { starts, lengths, strengths };
}

/** Calls back for where a run may start, each place once. */
function forEachStart(
  material: Material,
  wanted: readonly number[],
  callback: (start: number) => void,
): void {
  const [beforeSecond, ...beforeLater] = pairsFrom(material, wanted, 0);
  const seconds = pairsFrom(material, wanted, 1);
  const places = seconds.reduce((sum, { length }) => sum + length, 0);
  if (beforeSecond !== undefined && beforeSecond.length <= places) beforeSecond.forEach(callback);
  else for (const positions of seconds) forEachBefore(material, numberAt(wanted, 0), positions, callback);
  for (const positions of beforeLater) positions.forEach(callback);
}

/**
 * Where words with one of the wanted initials stand before one with the next of them, and before one with another that
 * follows where small words may give those between: a list for each.
 */
function pairsFrom({ initials }: Material, wanted: readonly number[], at: number): Uint32Array[] {
  const lists: Uint32Array[] = [];
  const seen = new Set<number>();
  for (let next = at + 1; next < wanted.length && next <= at + 1 + MOST_APART; next++) {
    const letter = numberAt(wanted, next);
    if (!seen.has(letter)) lists.push(initials.positionsOf(numberAt(wanted, at), letter));
    seen.add(letter);
    if (!initials.lettersOfSmallWords.has(letter)) break;
  }
  return lists;
}

/** Calls back for where words with an initial stand before positions, with none between that has one. */
function forEachBefore(
  { index, initials }: Material,
  initial: number,
  positions: Uint32Array,
  callback: (start: number) => void,
): void {
  const initialAt = (position: number) => uint8At(initials.ofTerms, uint32At(index.stream, position));
  for (const position of positions) {
    let start = position - 1;
    while (start > 0 && position - start <= MOST_APART && initialAt(start) === 0) start--;
    if (start >= 0 && initialAt(start) === initial) callback(start);
  }
}

/** Where the run of words that starts at a position ends, if their initials are the wanted ones; see `name-letters.ts`. */
function endFrom(
  { index: { stream, terms }, initials }: Pick<Material, 'index' | 'initials'>,
  wanted: readonly number[],
  start: number,
): number | undefined {
  const isVerb = (term: number) => VERBS.has(terms[term] ?? '');
  const follow = (at: number, known: number, behind: Behind): number | undefined => {
    if (known === wanted.length)
      return behind === 'initial' && !isVerb(uint32At(stream, at - 1)) ? at : undefined;
    const term = uint32At(stream, at);
    if (term === BREAK) return undefined;
    for (const { letter, behind: next } of stepsOf(initials, term, behind)) {
      const isWanted = letter === 0 || letter === wanted[known];
      const end = isWanted ? follow(at + 1, letter === 0 ? known : known + 1, next) : undefined;
      if (end !== undefined) return end;
    }
    return undefined;
  };
  return follow(start, 0, 'closed');
}
