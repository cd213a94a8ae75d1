import { firstReaching } from '../../index/ascending.js';
import { findSequence, greatestStrength } from '../../index/runs.js';
import type { Language } from '../../language/language.js';
import { ENGLISH } from '../../language/languages/english.js';
import type { QueryWord } from '../../language/query-words.js';
import type { MatchKind } from '../../match-kind.js';
import type { Material } from '../../material.js';
import { KIND_WEIGHTS, NAME_PARTS, PROXIMITY_REACH } from '../../weights.js';
import { answer, type Alternative } from '../concept.js';
import { groupsOfWords, isOfOneName } from '../sought/groups-of-words.js';
import { sharesOfRoles } from '../weight/word-weight.js';

/** How Python's `__init__` is read out. */
const DUNDER_SPOKEN = [['dunder'], ['underscore', 'underscore'], ['double', 'underscore'], ['underscore']];
/** Parts of a name are said with at most so many words between them: "train *a* linear classifier". */
const NAME_REACH = 4;
/** What is surely meant also by itself. */
const LITERAL: ReadonlySet<MatchKind> = new Set(['exact', 'stem', 'joined']);
const CAPITAL = /^\p{Lu}/u;

/** Finds names between double underscores as they are spoken, and makes less of their words said alone. */
export function findDunders(
  { vocabulary, index }: Material,
  units: readonly QueryWord[],
  known: readonly Alternative[],
): Alternative[] {
  const isDunder = (concept: number) => units[concept]?.isDunder === true;
  const spoken = units.flatMap(({ term }, concept) =>
    !isDunder(concept)
      ? []
      : DUNDER_SPOKEN.flatMap((words): Alternative[] => {
          const steps = [...words, term].map((word) => vocabulary.withStemOf(word));
          const runs = findSequence(index, steps);
          return runs.starts.length === 0 ? [] : [answer('joined', KIND_WEIGHTS.exact, concept, runs)];
        }),
  );
  const weaker = known.map((one) =>
    isDunder(one.first) ? { ...one, weight: one.weight * NAME_PARTS.bareDunder } : one,
  );
  return [...weaker, ...spoken];
}

/**
 * Makes less sure of the parts of a name that was typed as one word with capitals where they hardly speak for it: whoever
 * asks for `useEffect` does not mean any effect, nor by `WaveNet` any net.
 */
export function doubtScattered(
  units: readonly QueryWord[],
  known: readonly Alternative[],
  language: Language = ENGLISH,
): Alternative[] {
  const scattered = new Set<number>();
  const shares = sharesOfRoles(
    units.map(({ term }) => term),
    language,
  );
  for (const parts of groupsOfWords(units, isOneName)) {
    const telling = parts.filter((part) => shares[part] === 1);
    // More than two telling parts describe what is meant, and so do two as programmers write them: `similarityMatrix`.
    const isProperName = parts.length < 3 && CAPITAL.test(units[parts[0] ?? 0]?.typed ?? '');
    const isApart =
      telling.length < 2
        ? isNowhereTogether(parts, known, isInOrder)
        : isProperName && isNowhereTogether(parts, known, isInOneStretch);
    if (isHalfUnsaid(telling, units, known) || isApart) for (const part of parts) scattered.add(part);
  }
  return known.map((one) =>
    scattered.has(one.first) ? { ...one, sureness: one.sureness * NAME_PARTS.scatteredSureness } : one,
  );
}

/** Whether of two telling parts or more the lectures have no more than half. */
function isHalfUnsaid(
  telling: readonly number[],
  units: readonly QueryWord[],
  known: readonly Alternative[],
): boolean {
  // Programmers cut words short: `logProb`.
  const speaks = (part: number, kind: MatchKind) =>
    LITERAL.has(kind) || (kind === 'prefix' && units[part]?.isCode === true);
  const isSaid = (part: number) => known.some(({ first, kind }) => first === part && speaks(part, kind));
  return telling.length > 1 && 2 * telling.filter(isSaid).length <= telling.length;
}

/** Whether parts that follow one another are said, and no two of them near one another. */
function isNowhereTogether(
  parts: readonly number[],
  known: readonly Alternative[],
  isNear: (ones: readonly Alternative[], others: readonly Alternative[]) => boolean,
): boolean {
  const said = parts.map((part) => known.filter((one) => one.first === part && one.last === part));
  const pairs = said.slice(1).map((second, i) => [said[i] ?? [], second] as const);
  const bothSaid = pairs.filter(([ones, others]) => ones.length > 0 && others.length > 0);
  return bothSaid.length > 0 && !bothSaid.some(([ones, others]) => isNear(ones, others));
}

/** Whether the second follows soon after the first. */
function isInOrder(ones: readonly Alternative[], others: readonly Alternative[]): boolean {
  return standNear(ones, others, NAME_REACH);
}

/** Whether both stand in one stretch, in whatever order: "the rule of Bayes" is `BayesRule`. */
function isInOneStretch(ones: readonly Alternative[], others: readonly Alternative[]): boolean {
  return standNear(ones, others, PROXIMITY_REACH) || standNear(others, ones, PROXIMITY_REACH);
}

/** Makes less of the parts of a name where the lectures have all of it: "two" alone, or "vector", is not `word2vec`. */
export function preferWhole(
  units: readonly QueryWord[],
  alternatives: readonly Alternative[],
): readonly Alternative[] {
  const isPart = new Set<Alternative>();
  for (const parts of groupsOfWords(units)) {
    const [first = 0, last = first] = [parts[0], parts.at(-1)];
    const within = alternatives.filter((one) => one.first >= first && one.last <= last);
    const isWhole = (one: Alternative) => one.first === first && one.last === last;
    if (
      last > first &&
      within.some((one) => isWhole(one) && greatestStrength(one.runs) >= NAME_PARTS.surelyHeard)
    ) {
      for (const one of within) if (!isWhole(one) && !LITERAL.has(one.kind)) isPart.add(one);
    }
  }
  return alternatives.map((one) =>
    isPart.has(one) ? { ...one, weight: one.weight * NAME_PARTS.besideWhole } : one,
  );
}

/** Whether two parts were written as one word, each with a capital of its own. */
function isOneName(part: QueryWord, next: QueryWord): boolean {
  return isOfOneName(part, next) && /^\p{L}+$/u.test(part.term + next.term);
}

function standNear(ones: readonly Alternative[], others: readonly Alternative[], reach: number): boolean {
  return ones.some(({ runs }) =>
    others.some((other) =>
      runs.starts.some(
        (start) =>
          (other.runs.starts[firstReaching(other.runs.starts, start + 1)] ?? Infinity) <= start + reach,
      ),
    ),
  );
}
