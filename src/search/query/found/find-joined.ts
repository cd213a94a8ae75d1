import { findTerm } from '../../index/runs.js';
import type { QueryWord } from '../../language/query-words.js';
import { isUnspaced } from '../../language/segment-words.js';
import type { Material } from '../../material.js';
import { KIND_WEIGHTS } from '../../weights.js';
import type { Alternative } from '../concept.js';

/** At most so many words are tried as one. */
export const MOST_JOINED = 4;
/** The only word of one letter that nobody writes apart from the rest of a word by mistake, as "e mail" and "i phone". */
const ARTICLE = 'a';

/** Words that were typed apart and stand as one: "skip gram" as "skipgram". */
export function findJoined(
  { vocabulary, index, without }: Material,
  units: readonly QueryWord[],
): Alternative[] {
  if (without.has('split')) return [];
  const found: Alternative[] = [];
  for (let first = 0; first < units.length; first++) {
    let joined = units[first]?.term ?? '';
    // Where a script has no spaces words are found over their borders anyway.
    if (isUnspaced(joined)) continue;
    // "A symmetric matrix" is no asymmetric one.
    if (joined === ARTICLE && units[first + 1]?.tiedToPrevious !== true) continue;
    for (let last = first + 1; last < Math.min(first + MOST_JOINED, units.length); last++) {
      joined += units[last]?.term ?? '';
      for (const term of vocabulary.withStemOf(joined)) {
        found.push({
          kind: 'joined',
          weight: KIND_WEIGHTS.joined,
          sureness: 1,
          first,
          last,
          runs: findTerm(index, term),
        });
      }
    }
  }
  return found;
}
