import { spokenForms } from '../../search/language/spoken-number.js';
import { namesWithSmallParts } from '../../search/query/found/find-tied.js';
import type { LookedUp } from './look-up-query.js';
import type { Proposal } from './proposal.js';
import { eachFollowed, sayingAny } from './tsquery.js';

const MOST_OF_NAME = 300;
/** How much a name in a row counts beside its parts. */
const NAME_WORTH = 4;

/** The parts of a name in a row, where some are as common by themselves as the letter and the empty word of `Q_out`. */
export function proposeNames({ words, forms, inDigits }: LookedUp): Proposal[] {
  const roles = words.map(({ role }) => role);
  return namesWithSmallParts(words, roles).flatMap(({ first, last }): Proposal[] => {
    const parts = words.slice(first, last + 1);
    const each = parts.flatMap(({ term }) => {
      const inAWord = spokenForms(term).flatMap((spoken) => (spoken.length === 1 ? spoken : []));
      const spoken = inAWord.map((word) => ({ term: word }));
      return sayingAny([...(forms.get(term) ?? []), ...(inDigits.get(term) ?? []), ...spoken]) ?? [];
    });
    const condition = each.length === parts.length ? eachFollowed(each) : undefined;
    if (condition === undefined) return [];
    return [{ condition, worth: NAME_WORTH + each.length, most: MOST_OF_NAME, adds: true }];
  });
}
