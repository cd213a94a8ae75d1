import { findSequence, findTerm, forEachSegmentOf, type Runs } from '../index/runs.js';
import type { Language } from '../language/language.js';
import { isUnspaced } from '../language/segment-words.js';
import type { Material } from '../material.js';
import { otherwiseWritten } from './found/find-numbers.js';
import { findWritten } from './found/find-written.js';
import type { ParsedQuery } from './parse-query.js';
import { partElidedInEach } from './sought/part-elided.js';

/**
 * Tells segments that hold, if only in part, what a query leaves out: the words in any form one after the other, a name as it
 * was typed or in its parts, numbers however they are written, and `jig*` in whatever begins so.
 *
 * @param language - of the query
 */
export function excludedBy(
  material: Material,
  query: ParsedQuery,
  language: Language,
): (segment: number) => boolean {
  if (query.excluded.length === 0) return () => false;
  const { index, vocabulary } = material;
  const formsOf = (term: string) => vocabulary.withStemOf(term);
  const excluded = new Uint8Array(index.segmentStarts.length);
  const exclude = (runs: Runs) => {
    forEachSegmentOf(index, runs, (segment) => {
      excluded[segment] = 1;
    });
  };
  for (const sequence of sequencesOf(material, query, language)) {
    const [word = ''] = sequence;
    // One after the other the forms of a single word need not be put in order.
    if (sequence.length === 1 && !isUnspaced(word))
      for (const term of formsOf(word)) exclude(findTerm(index, term));
    else exclude(findWritten(material, sequence, formsOf));
    for (const steps of otherwiseWritten(material, sequence)) exclude(findSequence(index, steps));
  }
  for (const [word, ...others] of query.excludedWords)
    if (word?.isBeginning === true && others.length === 0)
      for (const longer of vocabulary.startingWith(word.term, Infinity)) exclude(findTerm(index, longer));
  return (segment) => excluded[segment] === 1;
}

/** The sequences of words that are left out; one with a name that was split, "WaveNet", also in its parts. */
function sequencesOf(
  { vocabulary }: Material,
  { excluded, excludedWords }: ParsedQuery,
  language: Language,
): readonly (readonly string[])[] {
  return excluded.flatMap((sequence, at) => {
    const words = excludedWords[at] ?? [];
    const whole = partElidedInEach(vocabulary, language, sequence, words);
    return words.length > sequence.length ? [whole, words.map(({ term }) => term)] : [whole];
  });
}
