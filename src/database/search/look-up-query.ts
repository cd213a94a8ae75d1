import { isSpokenWord } from '../../search/language/dictionary.js';
import type { Language } from '../../search/language/language.js';
import type { QueryWord } from '../../search/language/query-words.js';
import { isUnspaced } from '../../search/language/segment-words.js';
import { spokenForms } from '../../search/language/spoken-number.js';
import { initialsOf } from '../../search/query/found/find-acronyms.js';
import { MOST_GUESSED, MOST_GUESSED_IN_LONG } from '../../search/query/found/find-alternatives.js';
import { inTwo, mayBeCut, MOST_NEAR } from '../../search/query/found/find-in-two.js';
import { MOST_JOINED } from '../../search/query/found/find-joined.js';
import { firstSpoken } from '../../search/query/found/find-numbers.js';
import {
  LONGEST_GUESSED,
  mistakesIn,
  MOST_LONGER,
  SHORTEST_MISSPELT,
  SHORTEST_PREFIX,
} from '../../search/query/found/find-words.js';
import type { ParsedQuery } from '../../search/query/parse-query.js';
import { askedIn, withoutAsking } from '../../search/query/sought/asked-in.js';
import { MANY_WORDS } from '../../search/query/sought/most-telling.js';
import { wholesAndParts } from '../../search/query/sought/query-units.js';
import { sharesOfMost, sharesOfRoles } from '../../search/query/weight/word-weight.js';
import type { Query } from '../connections.js';
import {
  findForms,
  findLonger,
  findMisspelt,
  findSpoken,
  type SaidFor,
  type SaidTerm,
} from './find-terms.js';
import type { Extent } from './read-extent.js';

/** At most so many corrections of one word: which of them are likely shows only when segments are ranked. */
const MOST_MISSPELT = 24;
/** Two letters swapped are one mistake, and two changes of a letter. */
const CHANGES_OF_SWAP = 2;

/** A word of a query with the terms that lectures have for it. */
export interface LookedUpWord extends QueryWord {
  /** The share of its weight that it keeps for its part in the query, 0 to 1. */
  readonly role: number;
  /** Its forms that are said. */
  readonly forms: readonly SaidTerm[];
  /** If it is of a script without spaces: what it is found by wherever words are cut. */
  readonly characters: readonly string[];
  /** What it may have been meant to be, where it is not said: longer words, and such with other letters. */
  readonly guesses: readonly SaidTerm[];
}

/** What lectures have for the words of a query. */
export interface LookedUp {
  readonly words: readonly LookedUpWord[];
  /** The forms that are said of the words, of several run together, of their parts and of what numbers are spoken as. */
  readonly forms: SaidFor;
  /** The terms that go on from what was typed where it is not said, and from second parts of it. */
  readonly longer: SaidFor;
  /** The terms with digits for numbers that are spoken. */
  readonly inDigits: SaidFor;
  /** Whether there are so many words that less is tried for each. */
  readonly isLong: boolean;
}

/** Looks up what lectures have for the words of a query. */
export async function lookUpQuery(
  query: Query,
  parsed: ParsedQuery,
  { languages, words: wordsInAll }: Pick<Extent, 'languages' | 'words'>,
): Promise<LookedUp> {
  const typed = [...parsed.words, ...parsed.phraseWords.flat()];
  const terms = typed.map(({ term }) => term);
  const wholes = typed.flatMap(({ wholeTerm }) => wholeTerm ?? []);
  const texts = new Set([
    ...terms,
    ...wholes,
    ...parsed.phrases.flat(),
    ...parsed.excluded.flat(),
    ...sequences(terms).map((sequence) => sequence.join('')),
    ...[...terms, ...wholes].flatMap((term) => spokenForms(term).flat()),
    ...initialsOf(typed).flatMap(({ letters }) => (isSpokenWord(letters) ? [] : [letters])),
  ]);
  const forms = new Map(await findForms(query, [...texts], languages));
  const spoken = sequences(terms.map(firstSpoken)).map((sequence) => sequence.join(' '));
  const inDigits = await findSpoken(query, [...new Set([...terms, ...spoken])]);
  const sought = [...soughtIn(parsed, languages, forms, wordsInAll), ...parsed.phraseWords.flat()];
  const asElided = sought.map(({ term }) => term).filter((term) => !texts.has(term));
  for (const [term, said] of await findForms(query, [...new Set(asElided)], languages)) forms.set(term, said);
  const units = wholesAndParts((term) => forms.has(term), sought);
  const roles = rolesOf(units, languages);
  const isLong = roles.filter((role) => role > 0).length >= MANY_WORDS;
  const unsaid = units.filter(({ term }, at) => roles[at] === 1 && !forms.has(term) && !inDigits.has(term));
  const guessed = unsaid
    .filter(({ term }) => term.length <= LONGEST_GUESSED)
    .slice(0, isLong ? MOST_GUESSED_IN_LONG : MOST_GUESSED);
  const apart = guessed.flatMap(({ term }) => inTwo(term));
  const parts = new Set(apart.flat().filter((part) => !forms.has(part)));
  for (const [part, said] of await findForms(query, [...parts], languages)) forms.set(part, said);
  const tails = apart.filter((parts) => mayBeCut(parts) && forms.has(parts[0])).map(([, tail]) => tail);
  const beginnings = guessed.map(({ term }) => term).filter(({ length }) => length >= SHORTEST_PREFIX);
  const longer = await findLonger(query, [...new Set([...beginnings, ...tails])], MOST_NEAR);
  const typedAsBeginning = units.filter(({ isBeginning }) => isBeginning).map(({ term }) => term);
  const meantAsWell = await findLonger(query, typedAsBeginning, MOST_LONGER);
  const misspelt = await findMisspelt(query, guessed.flatMap(asMisspelt), MOST_MISSPELT);
  const words = units.map((unit, at): LookedUpWord => {
    const guesses = [longer, meantAsWell, misspelt].flatMap((found) => found.get(unit.term) ?? []);
    const said = forms.get(unit.term) ?? [];
    return { ...unit, role: roles[at] ?? 0, forms: said, characters: charactersOf(unit, languages), guesses };
  });
  return { words, forms, longer, inDigits, isLong };
}

/** The words that are looked for, less those of asking in a language that the lectures are not in. */
function soughtIn(
  parsed: ParsedQuery,
  languages: readonly Language[],
  forms: SaidFor,
  wordsInAll: number,
): readonly QueryWord[] {
  // Which of several is asked about shows only when segments are ranked; here it hardly matters.
  const [language] = languages;
  if (language === undefined) return parsed.words;
  const timesSaid = (term: string) => forms.get(term)?.find((said) => said.term === term)?.times ?? 0;
  const asked = askedIn(
    parsed.words,
    languages,
    language,
    (term) => timesSaid(term) / Math.max(wordsInAll, 1),
  );
  return asked === language ? parsed.words : withoutAsking(parsed, asked);
}

/** All sequences of two words and more that follow one another. */
function sequences(words: readonly string[]): (readonly string[])[] {
  return words.flatMap((_, first) =>
    Array.from({ length: MOST_JOINED - 1 }, (_, more) => words.slice(first, first + more + 2)).filter(
      ({ length }, more) => length === more + 2,
    ),
  );
}

/** The shares of their weight that words keep; what tells something in one of the languages may tell something. */
function rolesOf(units: readonly QueryWord[], languages: readonly Language[]): readonly number[] {
  const terms = units.map(({ term }) => term);
  const shares = languages.map((one) => sharesOfRoles(terms, one));
  return sharesOfMost(terms.map((_, at) => Math.max(...shares.map((share) => share[at] ?? 0))));
}

/** A word of a script without spaces and its stems, unless those are cut off to a single character. */
function charactersOf({ term }: QueryWord, languages: readonly Language[]): readonly string[] {
  if (!isUnspaced(term)) return [];
  const stems = languages.map(({ stem }) => stem(term)).filter(({ length }) => length > 1);
  return [...new Set([term, ...stems])];
}

function asMisspelt({ term }: QueryWord): { word: string; changes: number }[] {
  if (term.length < SHORTEST_MISSPELT || /\d/.test(term)) return [];
  return [{ word: term, changes: mistakesIn(term) - 1 + CHANGES_OF_SWAP }];
}
