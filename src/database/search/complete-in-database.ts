import { completeQuery } from '../../search/completion/complete-query.js';
import { mistakesInBeginning, mostMistakesIn } from '../../search/completion/mistaken-beginning.js';
import { withoutElided, type Language } from '../../search/language/language.js';
import { foldWord, tokenize, type Token } from '../../search/language/tokenize.js';
import type { Query } from '../connections.js';
import { findCandidates } from './find-candidates.js';
import { findForms, findLonger, findMisspelt, type SaidTerm } from './find-terms.js';
import { materialOf } from './material-of.js';
import type { Proposal } from './proposal.js';
import { readAround } from './read-around.js';
import { readExtent } from './read-extent.js';
import { allOf, anyOf, saying } from './tsquery.js';

/** So many terms may go on from what is typed. */
const MOST_LONGER = 40;
/** Words before the unfinished one that are looked at. */
const MOST_BEFORE = 2;
/** So many segments that hold what was typed are read for what may follow, … */
const MOST_READ = 120;
/** … and of each term that may go on from it so many. */
const MOST_OF_TERM = 4;
const SHORTEST_MISSPELT = 3;
/** Of the terms with the first letters of a misspelt beginning so many are looked at, those that are said most. */
const FIRST_LETTERS = 2;
const MOST_BEGUN = 1_000;

/** Completes what a member is typing with terms and short phrases of the lectures, as `completeQuery` does in memory. */
export async function completeInDatabase(
  query: Query,
  typed: string,
  limit: number,
): Promise<readonly string[]> {
  const all = tokenize(typed).slice(-1 - MOST_BEFORE);
  if (all.length === 0) return [];
  const extent = await readExtent(query);
  const tokens = await partElidedOff(query, typed, all, extent.languages);
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const isUnfinished = !/\s/.test(typed.slice(last.end));
  const before = (isUnfinished ? tokens.slice(0, -1) : tokens).slice(-MOST_BEFORE).map(({ term }) => term);
  const going = isUnfinished ? await findGoingOn(query, last.term) : [];
  const proposals = [...inContext(before, going), ...going.map(alone)];
  // What nobody says as it was typed may still have forms.
  if (proposals.length === 0) {
    const forms = await findForms(query, before, extent.languages);
    proposals.push(...[...forms.values()].flat().map(alone));
  }
  const candidates =
    proposals.length === 0 ? [] : await findCandidates(query, proposals, undefined, undefined, MOST_READ);
  const some = candidates.length === 0 ? [] : await readAround(query, candidates, 1);
  return completeQuery(await materialOf(query, some, extent, []), typed, limit);
}

/** Words without the `l'` of "l'image", where none goes on as typed; as `completeQuery` does. */
async function partElidedOff(
  query: Query,
  typed: string,
  tokens: readonly Token[],
  languages: readonly Language[],
): Promise<readonly Token[]> {
  const rests = tokens.map(({ start, end }) => {
    const written = typed.slice(start, end);
    return languages.map((language) => withoutElided(written, language)).find((rest) => rest !== written);
  });
  if (rests.every((rest) => rest === undefined)) return tokens;
  const terms = tokens.map(({ term }) => term);
  const asTyped = await findLonger(query, terms, 1);
  return tokens.map((token, at) => {
    const rest = rests[at];
    return rest === undefined || asTyped.has(token.term) ? token : { ...token, term: foldWord(rest) };
  });
}

async function findGoingOn(query: Query, beginning: string): Promise<readonly SaidTerm[]> {
  const longer = (await findLonger(query, [beginning], MOST_LONGER)).get(beginning) ?? [];
  if (longer.length > 0 || beginning.length < SHORTEST_MISSPELT) return longer;
  const most = mostMistakesIn(beginning);
  const misspelt = await findMisspelt(query, [{ word: beginning, changes: most + 1 }], MOST_LONGER);
  const begun = await findBegun(query, beginning, most);
  const byTerm = new Map([...(misspelt.get(beginning) ?? []), ...begun].map((one) => [one.term, one]));
  return [...byTerm.values()].slice(0, MOST_LONGER);
}

/** Terms that were begun with a mistake behind the first letters. */
async function findBegun(query: Query, beginning: string, most: number): Promise<readonly SaidTerm[]> {
  const letters = beginning.slice(0, FIRST_LETTERS);
  const begun = (await findLonger(query, [letters], MOST_BEGUN)).get(letters) ?? [];
  return begun.filter(({ term }) => mistakesInBeginning(beginning, term, most) <= most);
}

/** The words before, together with what may go on from the last, count most. */
function inContext(before: readonly string[], going: readonly SaidTerm[]): Proposal[] {
  const last = anyOf(going.map(({ term }) => saying(term)));
  return before.flatMap((_, from): Proposal[] => {
    const words = before.slice(from).map(saying);
    const condition = allOf(last === undefined ? words : [...words, last]);
    if (condition === undefined) return [];
    return [{ condition, worth: 1_000 * words.length, most: MOST_READ, adds: false }];
  });
}

function alone({ term, times }: SaidTerm): Proposal {
  return { condition: saying(term), worth: Math.log2(1 + times), most: MOST_OF_TERM, adds: false };
}
