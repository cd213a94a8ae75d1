import type { Language } from '../../language/language.js';
import type { QueryWord } from '../../language/query-words.js';
import type { Material } from '../../material.js';
import type { ParsedQuery } from '../parse-query.js';
import { roleShares, saidShare, sharesOfRoles } from '../weight/word-weight.js';
import { askedIn, withoutAsking } from './asked-in.js';
import { asksHowMuch } from './asks-how-much.js';
import { chooseLanguage } from './choose-language.js';
import { loosenPhrases } from './loosen-phrases.js';
import { mostTelling } from './most-telling.js';
import { partElided, partElidedInEach } from './part-elided.js';
import { chooseUnits } from './query-units.js';

/** What of a query is looked for. */
export interface SoughtWords {
  /** As it was typed, but for phrases that were taken for plain words, and compared as the lectures' words are. */
  readonly query: ParsedQuery;
  /** The one of the lectures' languages that it is most likely in. */
  readonly language: Language;
  readonly units: readonly QueryWord[];
  /** The share of its weight that each of them keeps for its part in the query: 1 for those that tell something. */
  readonly roles: readonly number[];
  /** Whether each belongs to the asking: such are everyday words that were meant as typed, and no recogniser mishears. */
  readonly asks: readonly boolean[];
  readonly isQuestion: boolean;
  /** Whether it asks for a number. */
  readonly asksHowMuch: boolean;
  /** Whether it is asked in a language that the lectures are not in. */
  readonly isForeign: boolean;
  /** Whether there are so many words that less is tried for each. */
  readonly isLong: boolean;
  /** Whether words are left out because there are more than a search may take. */
  readonly isShortened: boolean;
  /** Whether a phrase that stands nowhere is taken for plain words. */
  readonly isLoosened: boolean;
}

/** Tells which words of a query are looked for, and what part each plays. */
export function soughtWords(material: Material, typed: ParsedQuery): SoughtWords {
  const language = chooseLanguage(material, [
    ...typed.words.map((word) => word.typed),
    ...typed.phraseWords.flat().map((word) => word.typed),
  ]);
  const spoken = material.spoken.all.map((one) => one.language);
  const asked = askedIn(typed.words, spoken, language, (term) => saidShare(material, term));
  const compared = language.elided === undefined ? typed : queryWithoutElided(material, typed, language);
  const { query, isLoosened } = loosenPhrases(material, compared, asked);
  const all = chooseUnits(material, asked === language ? query.words : withoutAsking(query, asked), language);
  const rolesOf = (words: readonly QueryWord[]) =>
    roleShares(termsOf(words), query.phrases.length > 0, language);
  const isEmpty = sharesOfRoles(termsOf(all), language).every((share) => share === 0);
  const { words: units, isLong, isShortened } = mostTelling(material, all, rolesOf(all), isEmpty);
  const shares = sharesOfRoles(termsOf(units), language);
  return {
    query,
    language,
    units,
    roles: rolesOf(units),
    asks: shares.map((share) => share > 0 && share < 1),
    asksHowMuch: asksHowMuch(termsOf(query.words), asked),
    isForeign: asked !== language,
    isQuestion: asked !== language || shares.some((share) => share < 1),
    isLong,
    isShortened: isShortened || query.isShortened,
    isLoosened,
  };
}

function termsOf(words: readonly QueryWord[]): readonly string[] {
  return words.map(({ term }) => term);
}

/** A query whose words are compared as the lectures' are. */
function queryWithoutElided({ vocabulary }: Material, query: ParsedQuery, language: Language): ParsedQuery {
  const parted = (word: QueryWord) => ({ ...word, term: partElided(vocabulary, language, word) });
  return {
    ...query,
    words: query.words.map(parted),
    phrases: query.phrases.map((phrase, at) =>
      partElidedInEach(vocabulary, language, phrase, query.phraseWords[at] ?? []),
    ),
    phraseWords: query.phraseWords.map((words) => words.map(parted)),
  };
}
