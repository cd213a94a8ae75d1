import type { CharacterRun } from '../../index/characters.js';
import { segmentsHolding } from '../../index/inverted-index.js';
import { findTerm, type Runs } from '../../index/runs.js';
import type { Language } from '../../language/language.js';
import type { Material } from '../../material.js';
import { KIND_WEIGHTS, WITHIN_WORDS } from '../../weights.js';
import { answer, type Alternative } from '../concept.js';
import { findNear, type FoundWord } from './find-words.js';

/**
 * Finds a word of a script without spaces where its characters stand, and in other forms: the dictionary may cut the
 * lectures' words otherwise than those of the query.
 */
export function findUnspaced(
  material: Material,
  term: string,
  concept: number,
  { language, mayGuess = true }: { readonly language: Language; readonly mayGuess?: boolean },
): FoundWord {
  const { index, vocabulary, characters, without } = material;
  const standing = characters.find(term);
  const alternatives: Alternative[] = [];
  const add = (kind: 'exact' | 'stem', runs: Runs, share = 1) => {
    if (runs.starts.length > 0)
      alternatives.push(answer(kind, KIND_WEIGHTS[kind] * share, concept, runs, share));
  };
  const whole = standing.filter(({ isWhole }) => isWhole);
  add('exact', runsOf(whole));
  const share = term.length === 1 ? WITHIN_WORDS.character : WITHIN_WORDS.word;
  add('exact', runsOf(standing.filter(({ isWhole }) => !isWhole)), share);
  if (!without.has('stem')) {
    const stem = language.stem(term);
    // A single character, as a stem that may be cut off anywhere, would stand in too many words.
    if (stem !== term && stem.length > 1) add('stem', runsOf(characters.find(stem)));
    else
      for (const form of vocabulary.withStemOf(term))
        if (index.terms[form] !== term) add('stem', findTerm(index, form));
  }
  if (alternatives.length === 0) {
    return mayGuess
      ? findNear(material, term, concept, { language })
      : { alternatives, segments: 0, isSaid: false };
  }
  const starts = alternatives.flatMap(({ runs }) => Array.from(runs.starts));
  return { alternatives, segments: segmentsHolding(index, Uint32Array.from(starts).sort()), isSaid: true };
}

/** Runs of characters as the ranking takes them. */
export function runsOf(runs: readonly CharacterRun[]): Runs {
  return {
    starts: Uint32Array.from(runs, ({ start }) => start),
    lengths: runs.map(({ length }) => length),
  };
}
