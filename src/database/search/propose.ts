import type { GlossaryEntry } from '../../corpus/glossary.js';
import type { ParsedQuery } from '../../search/query/parse-query.js';
import { MOST_TELLING_OF_LONG } from '../../search/query/sought/most-telling.js';
import { weightAmong } from '../../search/query/weight/word-weight.js';
import { MOST_WEIGHT } from '../../search/weights.js';
import { againLexeme } from '../stored-word.js';
import type { LookedUp } from './look-up-query.js';
import type { Proposal } from './proposal.js';
import { proposeNames } from './propose-names.js';
import { proposePhrase } from './propose-phrase.js';
import { allOf, anyOf, saying, sayingNearly, type TsQuery } from './tsquery.js';
import { waysToSay } from './ways-to-say.js';

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
  if (looked.isLong) concepts.splice(MOST_TELLING_OF_LONG);
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
    ...proposeNames(looked),
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

function nearlyOf(characters: readonly string[]): TsQuery | undefined {
  return anyOf(characters.slice(0, 1).flatMap((text) => sayingNearly(text) ?? []));
}

/** All sets of some of the items that are not empty. */
function combinations<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((sets, item) => [...sets, [item], ...sets.map((set) => [...set, item])], []);
}
