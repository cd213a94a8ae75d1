import type { Alternative } from './concept.js';
import type { Language } from '../language/language.js';
import { ENGLISH } from '../language/languages/english.js';
import type { Material } from '../material.js';
import type { QueryWord } from './parse-query.js';
import { findTerm } from '../index/runs.js';
import { isInDictionary } from '../sound/pronounce.js';
import { KIND_WEIGHTS } from '../weights.js';

/** Two initials stand for too many things. */
const SHORTEST = 3;
const LONGEST = 6;

/** The initials of some words of a query. */
export interface Initials {
  readonly letters: string;
  /** Number of the first and of the last of the words. */
  readonly first: number;
  readonly last: number;
}

/** Finds words by their initials: "recurrent neural network" as "RNN". A word of its own is no acronym. */
export function findAcronyms(
  { vocabulary, index }: Material,
  units: readonly QueryWord[],
  language: Language,
): Alternative[] {
  return initialsOf(units, language).flatMap(({ letters, first, last }): Alternative[] => {
    const id = isInDictionary(letters) ? undefined : vocabulary.idOf(letters);
    if (id === undefined) return [];
    return [
      { kind: 'acronym', weight: KIND_WEIGHTS.acronym, sureness: 1, first, last, runs: findTerm(index, id) },
    ];
  });
}

/** All acronyms that a query may spell out, with the initials of its small words and without. */
export function initialsOf(
  units: readonly QueryWord[],
  { functionWords }: Pick<Language, 'functionWords'> = ENGLISH,
): Initials[] {
  const found: Initials[] = [];
  for (let first = 0; first < units.length; first++) {
    if (functionWords.has(units[first]?.term ?? '')) continue;
    let all = '';
    let telling = '';
    for (let last = first; last < Math.min(first + LONGEST, units.length); last++) {
      const term = units[last]?.term ?? '';
      const initial = term.slice(0, 1);
      all += initial;
      if (functionWords.has(term)) continue;
      telling += initial;
      for (const letters of new Set([all, telling])) {
        if (telling.length >= SHORTEST || letters.length > SHORTEST) found.push({ letters, first, last });
      }
    }
  }
  return found;
}
