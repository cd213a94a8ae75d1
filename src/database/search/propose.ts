import { glossaryKeys } from '../../search/query/find-glossary.js';
import { initialsOf } from '../../search/query/find-acronyms.js';
import { tokenize } from '../../search/language/tokenize.js';
import { splitAsProgrammersWrite, type ParsedQuery } from '../../search/query/parse-query.js';
import { spokenForms } from '../../search/sound/spoken-number.js';
import { INITIALS_TOGETHER } from '../../search/index/initial-runs.js';
import { againLexeme, initialsLexeme } from '../stored-word.js';
import type { GlossaryEntry } from '../../corpus/glossary.js';
import { MOST_JOINED } from '../../search/query/find-joined.js';
import { firstSpoken } from '../../search/query/find-numbers.js';
import { MOST_TELLING } from '../../search/query/most-telling.js';
import { weightAmong } from '../../search/query/word-weight.js';
import { MOST_WEIGHT } from '../../search/weights.js';
import { inTwo, type LookedUp } from './look-up-query.js';
import { proposePhrase } from './propose-phrase.js';
import type { Proposal } from './proposal.js';
import { allOf, anyOf, saying, sayingAny, sayingCharacters, sayingNearly, type TsQuery } from './tsquery.js';

/** One way in which some words of a query may be said. */
interface Way {
  /** Numbers of the first and the last word. */
  readonly first: number;
  readonly last: number;
  readonly condition: TsQuery;
}

/** What is guessed counts less than what is said as typed, for it is as rare as can be. */
const GUESSED_SHARE = 0.55;
/** So many words of a query, those that tell most, are looked for in all combinations. */
const MOST_COMBINED = 4;
/** So many segments are looked at for all of them together. */
const MOST_SEGMENTS = 3_000;
/**
 * To find segments that say several words the database goes through all that say the rarest of them: at most so many for
 * all combinations together. What counts most comes first, whatever it takes.
 */
const MOST_GONE_THROUGH = 200_000;
/** What has most of the characters of a word, of scripts without spaces, counts less still. */
const NEARLY_SHARE = 0.3;
const SHORTEST_NEARLY = 4;
/** No word is longer, and the conditions grow with the square. */
const LONGEST_NEARLY = 24;
const MOST_NEARLY = 100;
/** How much more it counts that a word is said again. */
const AGAIN_SHARE = 0.2;

/** Proposes what to look for by letters. */
export function proposeWritten(
  looked: LookedUp,
  parsed: ParsedQuery,
  glossary: readonly GlossaryEntry[],
  segments: number,
): readonly Proposal[] {
  const ways = waysToSay(looked, glossary);
  const concepts = looked.words.flatMap(({ role, forms, guesses }, at) => {
    const conditions = ways
      .filter(({ first, last }) => first <= at && last >= at)
      .map(({ condition }) => condition);
    const condition = anyOf(conditions);
    if (role === 0 || condition === undefined) return [];
    const holding = forms.reduce((sum, one) => sum + one.segments, 0);
    const worth = role * (holding > 0 ? weightAmong(segments, holding) : MOST_WEIGHT * GUESSED_SHARE);
    const again = anyOf([...forms, ...guesses].map(({ term }) => saying(againLexeme(term))));
    // A guess is worth as much whatever is guessed, but each takes what it takes.
    const cost = guesses.reduce((sum, one) => sum + one.segments, holding);
    return [{ condition, worth, again, cost }];
  });
  concepts.sort((a, b) => b.worth - a.worth);
  // When segments are ranked no more of a long query count.
  if (looked.isLong) concepts.splice(MOST_TELLING);
  const combined = combinations(concepts.slice(0, MOST_COMBINED));
  const sets = [...combined, ...concepts.slice(MOST_COMBINED).map((one) => [one])];
  if (concepts.length > MOST_COMBINED) sets.push(concepts);
  const affordable = withinBudget(sets);
  const most = Math.floor(MOST_SEGMENTS / Math.max(affordable.length, 1));
  const again = concepts.flatMap(({ again, worth }): Proposal[] =>
    again === undefined ? [] : [{ condition: again, worth: worth * (1 + AGAIN_SHARE), most, adds: false }],
  );
  const nearly = looked.words.flatMap(({ term, role, forms, characters }): Proposal[] => {
    const condition =
      role === 0 || forms.length > 0 || term.length < SHORTEST_NEARLY || term.length > LONGEST_NEARLY
        ? undefined
        : nearlyOf(characters);
    if (condition === undefined) return [];
    return [{ condition, worth: MOST_WEIGHT * NEARLY_SHARE * role, most: MOST_NEARLY, adds: false }];
  });
  const phrases = parsed.phrases.flatMap((phrase) => proposePhrase(looked, phrase));
  return [
    ...phrases,
    ...again,
    ...nearly,
    ...affordable.flatMap((set): Proposal[] => {
      const condition = allOf(set.map((one) => one.condition));
      if (condition === undefined) return [];
      return [{ condition, worth: worthOf(set), most, adds: false }];
    }),
  ];
}

/** Something that is looked for, and what it takes. */
interface Sought {
  readonly worth: number;
  /** In so many segments it may be said, guesses among them. */
  readonly cost: number;
}

function worthOf(set: readonly Sought[]): number {
  return set.reduce((sum, { worth }) => sum + worth, 0);
}

/** The sets that count most, as many as may be gone through. */
function withinBudget<T extends Sought>(sets: readonly (readonly T[])[]): (readonly T[])[] {
  let left = MOST_GONE_THROUGH;
  return sets
    .toSorted((a, b) => worthOf(b) - worthOf(a))
    .filter((set, at) => {
      const least = Math.min(...set.map(({ cost }) => cost));
      if (at > 0 && least > left) return false;
      left -= least;
      return true;
    });
}

/** All ways in which words of a query may be written in the lectures. */
function waysToSay({ words, forms, inDigits }: LookedUp, glossary: readonly GlossaryEntry[]): Way[] {
  const ways: Way[] = [];
  const add = (first: number, last: number, condition: TsQuery | undefined) => {
    if (condition !== undefined) ways.push({ first, last, condition });
  };
  const said = (text: string) => sayingAny(forms.get(text) ?? []);
  const allSaid = (texts: readonly string[]) => {
    const each = texts.map(said);
    return each.includes(undefined) ? undefined : allOf(each.filter((one) => one !== undefined));
  };
  words.forEach(({ term, wholeTerm, forms: own, characters, guesses }, at) => {
    add(at, at, sayingAny(own));
    for (const text of characters) add(at, at, sayingCharacters(text));
    add(at, at, sayingAny(guesses));
    add(at, at, sayingAny(inDigits.get(term) ?? []));
    for (const spoken of spokenForms(term)) add(at, at, allSaid(spoken));
    for (const spoken of wholeTerm === undefined ? [] : spokenForms(wholeTerm)) add(at, at, allSaid(spoken));
    if (own.length === 0) for (const parts of inTwo(term)) add(at, at, allSaid(parts));
    add(at, at, initialsOfTerm(term));
    let joined = term;
    let digits = firstSpoken(term);
    for (let last = at + 1; last < Math.min(at + MOST_JOINED, words.length); last++) {
      const next = words[last]?.term ?? '';
      joined += next;
      digits += ` ${firstSpoken(next)}`;
      add(at, last, said(joined));
      add(at, last, sayingAny(inDigits.get(digits) ?? []));
    }
  });
  for (const { letters, first, last } of initialsOf(words)) add(first, last, said(letters));
  for (const { first, last, heardAs } of heardInstead(
    words.map(({ term }) => term),
    glossary,
  ))
    add(first, last, allOf(tokenize(heardAs).map(({ term }) => saying(term))));
  return ways;
}

function nearlyOf(characters: readonly string[]): TsQuery | undefined {
  return anyOf(characters.slice(0, 1).flatMap((text) => sayingNearly(text) ?? []));
}

/** Holds where words with the initials of an acronym follow one another. */
function initialsOfTerm(term: string): TsQuery | undefined {
  if (!/^[a-z]{3,5}$/.test(term)) return undefined;
  const runs = Array.from({ length: term.length - INITIALS_TOGETHER + 1 }, (_, at) =>
    term.slice(at, at + INITIALS_TOGETHER),
  );
  return allOf(runs.map((run) => saying(initialsLexeme(run))));
}

/** What the glossary says was heard for words of a query. */
function heardInstead(words: readonly string[], glossary: readonly GlossaryEntry[]) {
  const spans = words.flatMap((_, first) =>
    Array.from({ length: MOST_JOINED }, (_, more) => ({ first, last: first + more })).filter(
      ({ last }) => last < words.length,
    ),
  );
  const keyed = spans.map((span) => ({
    ...span,
    keys: glossaryKeys(words.slice(span.first, span.last + 1)),
  }));
  return glossary.flatMap(({ term, heardAs }) => {
    const keys = new Set(glossaryKeys(splitAsProgrammersWrite(term).map((word) => word.term)));
    return keyed
      .filter((span) => span.keys.some((key) => keys.has(key)))
      .map(({ first, last }) => ({ first, last, heardAs }));
  });
}

/** All sets of some of the items that are not empty. */
function combinations<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, [item], ...sets.map((set) => [...set, item])], []);
}
