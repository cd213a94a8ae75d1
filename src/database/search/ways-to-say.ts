import type { GlossaryEntry } from '../../corpus/glossary.js';
import { glossaryKeys, heardTerms, keysOfTerm } from '../../search/index/glossary-index.js';
import { INITIALS_TOGETHER } from '../../search/index/initial-runs.js';
import { spokenForms } from '../../search/language/spoken-number.js';
import { initialsOf } from '../../search/query/found/find-acronyms.js';
import { acronymsIn } from '../../search/query/found/find-expansions.js';
import { inTwo, mayBeCut } from '../../search/query/found/find-in-two.js';
import { MOST_JOINED } from '../../search/query/found/find-joined.js';
import { firstSpoken } from '../../search/query/found/find-numbers.js';
import { initialsLexeme } from '../stored-word.js';
import type { LookedUp } from './look-up-query.js';
import { allOf, anyOf, saying, sayingAny, sayingCharacters, type TsQuery } from './tsquery.js';

/** One way in which some words of a query may be said. */
interface Way {
  /** Numbers of the first and the last word. */
  readonly first: number;
  readonly last: number;
  readonly condition: TsQuery;
}

/** All ways in which words of a query may be written in the lectures. */
export function waysToSay(
  { words, forms, longer, inDigits }: LookedUp,
  glossary: readonly GlossaryEntry[],
): Way[] {
  const ways: Way[] = [];
  const add = (first: number, last: number, condition: TsQuery | undefined) => {
    if (condition !== undefined) ways.push({ first, last, condition });
  };
  const said = (text: string) => sayingAny(forms.get(text) ?? []);
  const allSaid = (texts: readonly string[]) => {
    const each = texts.map(said);
    return each.includes(undefined) ? undefined : allOf(each.filter((one) => one !== undefined));
  };
  const cutAfter = ([head, tail]: readonly [string, string]) => {
    const goingOn = sayingAny(longer.get(tail) ?? []);
    return goingOn === undefined ? undefined : allOf([saying(head), goingOn]);
  };
  words.forEach(({ term, wholeTerm, forms: own, characters, guesses }, at) => {
    add(at, at, sayingAny(own));
    for (const text of characters) add(at, at, sayingCharacters(text));
    add(at, at, sayingAny(guesses));
    add(at, at, sayingAny(inDigits.get(term) ?? []));
    for (const spoken of spokenForms(term)) add(at, at, allSaid(spoken));
    for (const spoken of wholeTerm === undefined ? [] : spokenForms(wholeTerm)) add(at, at, allSaid(spoken));
    for (const parts of own.length === 0 ? inTwo(term) : []) {
      add(at, at, allSaid(parts));
      if (mayBeCut(parts)) add(at, at, cutAfter(parts));
    }
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
  for (const { letters, first, last } of acronymsIn(words)) add(first, last, withInitials(letters));
  for (const { letters, first, last } of initialsOf(words)) add(first, last, said(letters));
  for (const { first, last, heardAs } of heardInstead(
    words.map(({ term }) => term),
    glossary,
  ))
    add(first, last, allOf(heardTerms(heardAs).flatMap((terms) => anyOf(terms.map(saying)) ?? [])));
  return ways;
}

/** Holds where words with three initials of an acronym follow one another, as they do wherever it is spelt out. */
function withInitials(letters: string): TsQuery | undefined {
  const runs = Array.from({ length: letters.length - INITIALS_TOGETHER + 1 }, (_, at) =>
    letters.slice(at, at + INITIALS_TOGETHER),
  );
  return anyOf(runs.map((run) => saying(initialsLexeme(run))));
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
    const keys = new Set(keysOfTerm(term));
    return keyed
      .filter((span) => span.keys.some((key) => keys.has(key)))
      .map(({ first, last }) => ({ first, last, heardAs }));
  });
}
