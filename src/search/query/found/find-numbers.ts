import { findSequence, findTerm, type Runs } from '../../index/runs.js';
import type { QueryWord } from '../../language/query-words.js';
import { spokenForms } from '../../language/spoken-number.js';
import type { Material } from '../../material.js';
import { KIND_WEIGHTS } from '../../weights.js';
import type { Alternative } from '../concept.js';
import { groupsOfWords, isOfOneName } from '../sought/groups-of-words.js';

/** Where a number stands in another way than it was typed. */
interface FoundNumber {
  readonly runs: Runs;
  /** The terms that count as the same word, if it stands as one. */
  readonly sameWord: readonly number[];
}

/** Finds a number typed in digits where it stands in words, and one typed as a word where it stands in digits. */
export function findNumber({ index, vocabulary, numbers }: Material, term: string): FoundNumber[] {
  const inWords = spokenForms(term).flatMap((words): FoundNumber[] => {
    const ids = words.flatMap((word) => vocabulary.idOf(word) ?? []);
    if (ids.length < words.length) return [];
    const runs = findSequence(
      index,
      ids.map((id) => [id]),
    );
    return [{ runs, sameWord: ids.length === 1 ? ids : [] }];
  });
  const inDigits = (numbers.terms.get(term) ?? []).map((id) => ({
    runs: findTerm(index, id),
    sameWord: [id],
  }));
  return [...inWords, ...inDigits];
}

/** At most so many ways to say the numbers of a phrase are tried. */
const MOST_WAYS = 32;

/**
 * The ways in which a quoted phrase may stand with its numbers written otherwise, as the terms that may stand at each
 * step; a phrase without numbers only as it is.
 */
export function otherwiseWritten(material: Material, phrase: readonly string[]): number[][][] {
  const { vocabulary } = material;
  const inWords = phrase.reduce<string[][]>(
    (heads, term) => {
      const forms = [[term], ...spokenForms(term)];
      return heads.flatMap((head) => forms.map((form) => [...head, ...form])).slice(0, MOST_WAYS);
    },
    [[]],
  );
  const ways = inWords.slice(1).map((words) => words.map((word) => [vocabulary.idOf(word) ?? []].flat()));
  return [...ways, inDigits(material, phrase)];
}

/** A phrase with all its numbers in digits. */
function inDigits({ numbers, vocabulary }: Material, phrase: readonly string[]): number[][] {
  const spoken = phrase.map(firstSpoken);
  const steps: number[][] = [];
  for (let at = 0; at < phrase.length;) {
    let end = Math.min(at + Math.max(numbers.longest, 1), phrase.length);
    while (end > at + 1 && !numbers.terms.has(spoken.slice(at, end).join(' '))) end--;
    const written = numbers.terms.get(spoken.slice(at, end).join(' ')) ?? [];
    steps.push(
      end > at + 1 ? [...written] : [...[vocabulary.idOf(phrase[at] ?? '') ?? []].flat(), ...written],
    );
    at = end;
  }
  return steps;
}

/** The first way to say a term with digits, its words with spaces between; others are said as they are. */
export function firstSpoken(term: string): string {
  return spokenForms(term)[0]?.join(' ') ?? term;
}

/**
 * Finds numbers of several words where they stand in digits ("two hundred" as "200", "p fifty three" as "p53"), and
 * names that were split at their digits where all of it is spoken ("3d" as "three dimensional").
 */
export function findNumbers(material: Material, units: readonly QueryWord[]): Alternative[] {
  const { index, numbers } = material;
  const found: Alternative[] = [];
  const add = (runs: Runs, first: number, last: number) => {
    if (runs.starts.length > 0)
      found.push({ kind: 'number', weight: KIND_WEIGHTS.number, sureness: 1, first, last, runs });
  };
  const spoken = units.map(({ term }) => firstSpoken(term));
  for (const group of groupsOfWords(units, isOfOneName)) {
    for (const first of group) {
      for (let last = first + 1; last < Math.min(first + numbers.longest, units.length); last++) {
        const key = spoken.slice(first, last + 1).join(' ');
        for (const id of numbers.terms.get(key) ?? []) add(findTerm(index, id), first, last);
      }
      const { wholeTerm } = units[first] ?? {};
      // What is left of a name behind a part that was left out is not the name once more.
      if (wholeTerm === undefined || units[first - 1]?.wholeTerm === wholeTerm) continue;
      for (const { runs } of findNumber(material, wholeTerm)) add(runs, first, group.at(-1) ?? first);
    }
  }
  return found;
}
