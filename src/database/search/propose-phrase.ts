import { isUnspaced } from '../../search/language/segment-words.js';
import { inPieces } from '../../search/query/found/find-written.js';
import type { LookedUp } from './look-up-query.js';
import type { Proposal } from './proposal.js';
import { allOf, inARow, saying, sayingAny, sayingCharacters, type TsQuery } from './tsquery.js';

const MOST_OF_PHRASE = 300;
/** How much a quoted phrase counts beside its words. */
const PHRASE_WORTH = 4;

/** The words of a phrase in a row, empty ones too, as they are and in whatever form; and anywhere. */
export function proposePhrase({ forms }: LookedUp, phrase: readonly string[]): Proposal[] {
  const exact = phrase.some(isUnspaced) ? inPiecesSaid(phrase) : inARow(phrase.map(saying));
  const each = phrase.flatMap((term) => sayingAny(forms.get(term) ?? []) ?? []);
  const inForms = each.length === phrase.length ? inARow(each) : undefined;
  return [
    { condition: exact, worth: 2 * PHRASE_WORTH },
    { condition: inForms, worth: PHRASE_WORTH },
    { condition: allOf(each), worth: 0 },
  ].flatMap(({ condition, worth }): Proposal[] =>
    condition === undefined
      ? []
      : [{ condition, worth: worth + each.length, most: MOST_OF_PHRASE, adds: true }],
  );
}

/** Holds where the words of a phrase are said, those of scripts without spaces by their characters side by side. */
function inPiecesSaid(phrase: readonly string[]): TsQuery | undefined {
  return allOf(
    inPieces(phrase).flatMap((piece) =>
      piece.some(isUnspaced) ? (sayingCharacters(piece.join('')) ?? []) : piece.map(saying),
    ),
  );
}
