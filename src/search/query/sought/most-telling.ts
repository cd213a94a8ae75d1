import type { QueryWord } from '../../language/query-words.js';
import type { Material } from '../../material.js';
import { numberAt } from '../../number-at.js';
import { findNumber } from '../found/find-numbers.js';
import { placesSaying, segmentsSaying, wordWeight } from '../weight/word-weight.js';

/**
 * A query in which so many words weigh something, or more, is taken for long, and less is tried for each of them: any pasted
 * paragraph is, but hardly one in a hundred of the judged queries.
 */
export const MANY_WORDS = 8;
/** At most so many words of a long query are looked for, … */
export const MOST_TELLING_OF_LONG = 12;
/** … of those, as many as stand in no more places than this together, which bounds the time; the rarest in any case. */
const MOST_PLACES = 2_000;
/** The same for a shorter query of nothing but empty words, which are said everywhere. */
const MOST_PLACES_OF_EMPTY = 10_000;

/** What of a query is looked for. */
export interface TellingWords {
  readonly words: readonly QueryWord[];
  /** Whether there are so many of them that less is tried for each. */
  readonly isLong: boolean;
  /** Whether words are left out. */
  readonly isShortened: boolean;
}

/**
 * The words of a query that tell most, in their order, where there are more of them than a search may take: each once,
 * those that the lectures have before those that they have not, and of those the rarest. Words that only hold a question
 * together stay.
 *
 * @param roles - the share of its weight each word keeps
 * @param isEmpty - whether all of them only hold a sentence together
 */
export function mostTelling(
  material: Material,
  words: readonly QueryWord[],
  roles: readonly number[],
  isEmpty: boolean,
): TellingWords {
  const weighing = words.filter((_, at) => numberAt(roles, at) > 0);
  const isLong = weighing.length >= MANY_WORDS;
  if (!isLong && !isEmpty) return { words, isLong, isShortened: false };
  const distinct = [...new Map(weighing.map((word) => [word.term, word])).values()];
  const known = distinct.map((word) => ({ word, ...saidAs(material, word.term) }));
  known.sort((a, b) => b.weight - a.weight);
  let places = isLong ? MOST_PLACES : MOST_PLACES_OF_EMPTY;
  const best = known.filter(
    (one, at) => at === 0 || (at < MOST_TELLING_OF_LONG && (places -= one.places) >= 0),
  );
  const kept = new Set(best.map(({ word }) => word));
  const leftOut = words.map((word, at) => numberAt(roles, at) > 0 && !kept.has(word));
  const isUntied = (at: number) => leftOut[at - 1] === true && words[at]?.tiedToPrevious === true;
  // Nothing is copied that stays as it is, as the engine makes slow code for objects that were made in two ways.
  const left = words
    .map((word, at) => (isUntied(at) ? { ...word, tiedToPrevious: false } : word))
    .filter((_, at) => leftOut[at] !== true);
  return { words: left, isLong, isShortened: best.length < distinct.length };
}

/** What a word tells, nothing where the lectures do not have it as typed, and in how many places it stands. */
function saidAs(material: Material, term: string): { readonly weight: number; readonly places: number } {
  const terms = material.vocabulary.withStemOf(term);
  const numbers = findNumber(material, term);
  const segments = segmentsSaying(material, [...terms, ...numbers.flatMap(({ sameWord }) => sameWord)]);
  return {
    weight: segments === 0 ? 0 : wordWeight(material, segments),
    places: numbers.reduce((sum, { runs }) => sum + runs.starts.length, placesSaying(material, terms)),
  };
}
