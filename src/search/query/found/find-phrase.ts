import { findSequence, type Runs } from '../../index/runs.js';
import { isUnspaced } from '../../language/segment-words.js';
import type { MatchKind } from '../../match-kind.js';
import type { Material } from '../../material.js';
import { KIND_WEIGHTS } from '../../weights.js';
import { answer, type Alternative } from '../concept.js';
import { otherwiseWritten } from './find-numbers.js';
import { findWritten } from './find-written.js';

/** So many words of one phrase may be misspelt. */
const MOST_MISSPELT = 4;
/** A shorter word is taken as it was typed: there are too many that it may have been meant to be. */
const SHORTEST_MISSPELT = 5;
/** A word of so many letters may have two mistakes, a shorter one a single one. */
const SHORTEST_WITH_TWO_MISTAKES = 8;
/** At most so many corrections of one word. */
const MOST_CORRECTIONS = 4;

/**
 * Finds a quoted phrase: word by word, over the borders of adjoining segments too; if it stands nowhere, with its
 * numbers written otherwise, in other forms of its words, and then with typos in the words that never occur.
 *
 * @returns undefined if it is not there in any of these ways
 */
export function findPhrase(
  material: Material,
  phrase: readonly string[],
  concept: number,
): Alternative | undefined {
  const { index, vocabulary, without } = material;
  const found = (kind: MatchKind, runs: Runs) =>
    runs.starts.length === 0 ? undefined : answer(kind, KIND_WEIGHTS[kind], concept, runs);
  const as = (kind: MatchKind, steps: readonly (readonly number[])[]) =>
    found(kind, findSequence(index, steps));
  if (phrase.some(isUnspaced))
    return found(
      'phrase',
      findWritten(material, phrase, (term) => vocabulary.withStemOf(term)),
    );
  const exact = phrase.map((term) => [vocabulary.idOf(term) ?? []].flat());
  const stems = without.has('stem') ? exact : phrase.map((term) => vocabulary.withStemOf(term));
  return (
    as('phrase', exact) ??
    otherwiseWritten(material, phrase).reduce<Alternative | undefined>(
      (first, steps) => first ?? as('number', steps),
      undefined,
    ) ??
    as('stem', stems) ??
    (without.has('fuzzy') || stems.filter((terms) => terms.length === 0).length > MOST_MISSPELT
      ? undefined
      : as(
          'fuzzy',
          stems.map((terms, at) => (terms.length > 0 ? terms : misspelt(phrase[at] ?? ''))),
        ))
  );

  function misspelt(term: string): number[] {
    if (term.length < SHORTEST_MISSPELT) return [];
    const mistakes = term.length >= SHORTEST_WITH_TWO_MISTAKES ? 2 : 1;
    return vocabulary.misspelt(term, mistakes, MOST_CORRECTIONS).map((near) => near.term);
  }
}
