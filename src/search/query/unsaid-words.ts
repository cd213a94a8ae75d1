import type { Language } from '../language/language.js';
import type { Alternative } from './concept.js';
import { surestOf } from './doubtful-share.js';
import type { QueryWord } from './parse-query.js';

/** A query of more words that tell something is a sentence, and has words of its own. */
const MOST_TELLING = 3;
/** Less sure a word is taken for unsaid: it is likelier that it was not said at all than that it was misheard. */
const LEAST_SURENESS = 0.5;

/**
 * The words of a short query that the lectures hardly have, as they were typed, so that what is found for the others alone
 * does not pass for all of it: "tennis" of "jigsaw tennis". Parts of a name are not told of by themselves.
 *
 * @param roles - the share of its weight each word keeps: 1 for those that tell something
 * @param alternatives - all that was found
 * @returns none where all are unsaid
 */
export function unsaidWords(
  units: readonly QueryWord[],
  roles: readonly number[],
  alternatives: readonly Alternative[],
  { kindNouns }: Pick<Language, 'kindNouns'>,
): readonly string[] {
  const telling = [...units.keys()].filter(
    (at) => roles[at] === 1 && kindNouns?.has(units[at]?.term ?? '') !== true,
  );
  if (telling.length > MOST_TELLING) return [];
  const unsaid = telling.filter((at) => surestOf(alternatives, at) < LEAST_SURENESS);
  if (unsaid.length === telling.length) return [];
  const isTied = (at: number) => units[at]?.tiedToPrevious === true || units[at + 1]?.tiedToPrevious === true;
  return unsaid.filter((at) => !isTied(at)).flatMap((at) => units[at]?.typed ?? []);
}
