import type { Alternative } from './concept.js';
import { isFunctionWord } from './function-words.js';
import type { Material } from './material.js';
import type { QueryWord } from './parse-query.js';
import { findTerm } from './runs.js';
import { KIND_WEIGHTS } from './weights.js';

/** Two initials stand for too many things. */
const SHORTEST = 3;
const LONGEST = 6;

/** Finds words by their initials: "recurrent neural network" as "RNN". */
export function findAcronyms({ vocabulary, index }: Material, units: readonly QueryWord[]): Alternative[] {
  const found: Alternative[] = [];
  for (let first = 0; first < units.length; first++) {
    let all = '';
    let telling = '';
    for (let last = first; last < Math.min(first + LONGEST, units.length); last++) {
      const term = units[last]?.term ?? '';
      const initial = term.slice(0, 1);
      all += initial;
      if (!isFunctionWord(term)) telling += initial;
      if (isFunctionWord(term) || isFunctionWord(units[first]?.term ?? '')) continue;
      for (const letters of new Set([all, telling])) {
        const id =
          letters.length >= SHORTEST && !isFunctionWord(letters) ? vocabulary.idOf(letters) : undefined;
        if (id !== undefined) {
          found.push({
            kind: 'acronym',
            weight: KIND_WEIGHTS.acronym,
            first,
            last,
            runs: findTerm(index, id),
          });
        }
      }
    }
  }
  return found;
}
