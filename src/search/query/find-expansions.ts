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
const SHORTEST = 3;
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
function expansions(material: Material, letters: string) {
  const { index, initials, vocabulary } = material;
  const wanted = Array.from(letters, (letter) => letter.charCodeAt(0));
  const found: { start: number; length: number }[] = [];
  forEachStart(material, wanted, (start) => {
    const end = endFrom(index, initials.ofTerms, wanted, start);
    if (end !== undefined) found.push({ start, length: end - start });
  });
  const starts = Uint32Array.from(found, ({ start }) => start);
  const lengths = found.map(({ length }) => length);
  if (letters.length > SHORTEST) return { starts, lengths, strengths: found.map(() => SAID_AGAIN) };
  const stems = found.map(({ start, length }) =>
    Array.from(index.stream.subarray(start, start + length))
      .filter((term) => uint8At(initials.ofTerms, term) !== 0)
      .map((term) => vocabulary.stemOf(term))
      .join(' '),
  );
  const times = new Map<string, number>();
  for (const said of stems) times.set(said, (times.get(said) ?? 0) + 1);
  return {
    starts,
    lengths,
    strengths: stems.map((said) => ((times.get(said) ?? 0) > 1 ? SAID_AGAIN : SAID_ONCE)),
  };
}

/** Calls back for where a run may start, ascending: the words with its first two initials, or those before its second two. */
function forEachStart(
  { index, initials }: Material,
  wanted: readonly number[],
  callback: (start: number) => void,
): void {
  const [first, second, third] = [numberAt(wanted, 0), numberAt(wanted, 1), numberAt(wanted, 2)];
  const starts = initials.positionsOf(first, second);
  const seconds = initials.positionsOf(second, third);
  if (starts.length <= seconds.length) {
    for (const start of starts) callback(start);
    return;
  }
  for (const position of seconds) {
    for (let start = position - 1; start >= 0 && position - start <= MOST_BETWEEN + 1; start--) {
      const initial = uint8At(initials.ofTerms, uint32At(index.stream, start));
      if (initial === first) callback(start);
      // Between two words of a run there are none with an initial.
      if (initial !== 0) break;
    }
  }
}

/** Where the run of words that starts at a position ends, if their initials are the wanted ones. */
function endFrom(
  { stream }: InvertedIndex,
  initials: Uint8Array,
  wanted: readonly number[],
  start: number,
): number | undefined {
  let found = 0;
  let between = 0;
  let at = start;
  for (; found < wanted.length; at++) {
    const term = uint32At(stream, at);
    if (term === BREAK) return undefined;
    const initial = uint8At(initials, term);
    if (initial === wanted[found]) {
      found++;
      between = 0;
    } else if (initial !== 0 || ++between > MOST_BETWEEN) return undefined;
  }
  return at;
}
