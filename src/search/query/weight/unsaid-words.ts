import type { Language } from '../../language/language.js';
import type { QueryWord } from '../../language/query-words.js';
import { LEAST_SURENESS_OF_FEW } from '../../weights.js';
import type { Alternative } from '../concept.js';
import { isTied } from '../sought/groups-of-words.js';
import { surestOf } from './doubtful-share.js';

/** A query of more words that tell something is a sentence, and has words of its own. */
const MOST_TELLING_OF_SHORT = 3;

/**
 * The words of a short query that the lectures hardly have, each once and as it was typed, so that what is found for the
 * others does not pass for all of it: "tennis" of "jigsaw tennis". A word that is sure enough to be answered by itself is none
 * of them, and parts of a name are not told of by themselves.
 *
 * @param roles - the share of its weight each word keeps: 1 for those that tell something
 * @param alternatives - all that was found
 */
export function unsaidWords(
  units: readonly QueryWord[],
  roles: readonly number[],
  alternatives: readonly Alternative[],
  { kindNouns }: Pick<Language, 'kindNouns'>,
): readonly string[] {
  const telling = new Map<string, number>();
  for (const [at, { term }] of units.entries())
    if (roles[at] === 1 && kindNouns?.has(term) !== true && !telling.has(term)) telling.set(term, at);
  if (telling.size > MOST_TELLING_OF_SHORT) return [];
  return [...telling.values()]
    .filter((at) => !isTied(units, at) && surestOf(alternatives, at) < LEAST_SURENESS_OF_FEW)
    .flatMap((at) => units[at]?.typed ?? []);
}
