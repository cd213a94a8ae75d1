import type { Alternative } from './concept.js';
import { MOST_BETWEEN } from '../index/initials.js';
import { BREAK, type InvertedIndex } from '../index/inverted-index.js';
import type { Material } from '../material.js';
import { numberAt, uint8At, uint32At } from '../number-at.js';
import type { QueryWord } from './parse-query.js';
import { isInDictionary } from '../sound/pronounce.js';
import { KIND_WEIGHTS } from '../weights.js';

/** Acronyms of two letters stand for too many things, longer ones than five are mostly words. */
const ACRONYM = /^[a-z]{3,5}$/;
/** How sure it is that words with the right initials are what is meant: of three letters if said once, else. */
const SAID_ONCE = 0.3;
const SAID_AGAIN = 0.85;

/** Finds the words that an acronym stands for: "contrastive predictive coding" for "CPC". */
export function findExpansions(material: Material, units: readonly QueryWord[]): Alternative[] {
  return units.flatMap(({ term, typed }, concept): Alternative[] => {
    const isAcronym = ACRONYM.test(term) && (typed === typed.toUpperCase() || !isInDictionary(term));
    if (!isAcronym) return [];
    const runs = expansions(material, term);
    if (runs.starts.length === 0) return [];
    return [
      { kind: 'acronym', weight: KIND_WEIGHTS.acronym, sureness: 1, first: concept, last: concept, runs },
    ];
  });
}

/** All runs of content words with these initials. */
function expansions({ index, initials, vocabulary }: Material, letters: string) {
  const wanted = Array.from(letters, (letter) => letter.charCodeAt(0));
  const found: { start: number; length: number; stems: string }[] = [];
  for (const start of initials.positionsOf(numberAt(wanted, 0), numberAt(wanted, 1))) {
    const run = runFrom(index, initials.ofTerms, wanted, start);
    if (run === undefined) continue;
    const stems = run.terms.map((term) => vocabulary.stemOf(term)).join(' ');
    found.push({ start, length: run.length, stems });
  }
  const times = new Map<string, number>();
  for (const { stems } of found) times.set(stems, (times.get(stems) ?? 0) + 1);
  return {
    starts: Uint32Array.from(found, ({ start }) => start),
    lengths: found.map(({ length }) => length),
    strengths: found.map(({ stems }) =>
      letters.length > 3 || (times.get(stems) ?? 0) > 1 ? SAID_AGAIN : SAID_ONCE,
    ),
  };
}

/** The run of words that starts at a position, if their initials are the wanted ones. */
function runFrom(index: InvertedIndex, initials: Uint8Array, wanted: readonly number[], start: number) {
  let found = 0;
  let between = 0;
  let at = start;
  for (; found < wanted.length; at++) {
    const term = uint32At(index.stream, at);
    if (term === BREAK) return undefined;
    const initial = uint8At(initials, term);
    if (initial === wanted[found]) {
      found++;
      between = 0;
    } else if (initial !== 0 || ++between > MOST_BETWEEN) return undefined;
  }
  const terms = Array.from(index.stream.subarray(start, at)).filter((term) => uint8At(initials, term) !== 0);
  return { terms, length: at - start };
}
