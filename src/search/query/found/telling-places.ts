import { postingsOf, segmentsHolding } from '../../index/inverted-index.js';
import { findTerm, type Runs } from '../../index/runs.js';
import type { Language } from '../../language/language.js';
import type { Material } from '../../material.js';
import { numberAt } from '../../number-at.js';

/**
 * The places where one term stands, without those in lectures in another language than the query's that have it as an
 * empty word: who asks in English when cells die is not looking for the German "die".
 */
export function tellingPlaces(
  { index, spoken }: Material,
  term: number,
  language: Language,
): { readonly runs: Runs; readonly segments: number } {
  const text = index.terms[term] ?? '';
  const isEmptyElsewhere = spoken.all.some(
    (one) => one.language !== language && one.language.functionWords.has(text) && one.countOf(term) > 0,
  );
  if (!isEmptyElsewhere)
    return { runs: findTerm(index, term), segments: numberAt(index.segmentCounts, term) };
  const starts = postingsOf(index, term).filter((position) => {
    const spokenThere = spoken.at(position);
    return spokenThere === language || !spokenThere.functionWords.has(text);
  });
  return { runs: { starts, lengths: 1 }, segments: segmentsHolding(index, starts) };
}
