import { firstReaching } from '../../index/ascending.js';
import { lengthOfRun, type Runs } from '../../index/runs.js';
import type { QueryWord } from '../../language/query-words.js';
import { isUnspaced } from '../../language/segment-words.js';
import { numberAt } from '../../number-at.js';
import { KIND_WEIGHTS, NAME_PARTS } from '../../weights.js';
import { answers, isAsTyped, type Alternative } from '../concept.js';
import { groupsOfWords } from '../sought/groups-of-words.js';

/** So many words may be said for what ties two parts: "y sub j", "f of x". */
const MOST_BETWEEN = 1;
/** A name of more parts is none that anybody says. */
const MOST_PARTS = 8;
const LETTER = /^\p{L}$/u;
/** A longer number tells more than a letter. */
const LETTER_OR_SHORT_NUMBER = /^(?:\p{L}|\d{1,2})$/u;

/** Numbers of the first and the last word of a name. */
interface Name {
  readonly first: number;
  readonly last: number;
}

/** What was found of names with parts that tell little by themselves. */
export interface FoundTied {
  readonly alternatives: readonly Alternative[];
  /**
   * Numbers of small parts that count as not said, for they are nowhere said beside another part of their name: the "4" of
   * `4-layer` where the lectures say "4" and "layer", but neither "4 layer" nor "four layer".
   */
  readonly apart: ReadonlySet<number>;
}

/**
 * Finds names with small parts where these are said side by side, and makes less of such a part by itself, or nothing in
 * a symbol: in `4-layer`, `y_j` and `Q_out` a number, a letter or an empty word tells hardly anything of the name. Where its
 * other parts are nowhere said as typed it is still a good sign.
 *
 * @param roles - the share of its weight each word keeps: 0 for empty words
 * @param known - what was found of each word
 */
export function findTied(
  units: readonly QueryWord[],
  roles: readonly number[],
  known: readonly Alternative[],
): FoundTied {
  const isSmall = smallParts(units, roles);
  const together: Alternative[] = [];
  const small = new Set<number>();
  const ofSymbols = new Set<number>();
  for (const { first, last } of namesWithSmallParts(units, roles)) {
    const parts = units.slice(first, last + 1).map((_, at) => first + at);
    const ways = parts.map((part) => known.filter((one) => one.first === part && isLiteral(one)));
    const isAllSmall = parts.every((part) => isSmall[part]);
    if (!isAllSmall && parts.every((part, at) => isSmall[part] === true || ways[at]?.length === 0)) continue;
    for (const part of parts) if (isSmall[part] === true) small.add(part);
    const add = (from: number, to: number, sureness = 1) => {
      const runs = sideBySide(ways.slice(from, to + 1).map((ofPart) => ofPart.map((one) => one.runs)));
      if (runs.starts.length > 0)
        together.push({
          kind: 'joined',
          weight: KIND_WEIGHTS.joined,
          sureness,
          first: first + from,
          last: first + to,
          runs,
        });
    };
    add(0, parts.length - 1);
    if (isSymbol(units.slice(first, last + 1), roles.slice(first, last + 1)))
      for (const part of parts) ofSymbols.add(part);
    if (parts.length === 2) continue;
    for (let at = 0; at + 1 < parts.length; at++) {
      if (isAllSmall) add(at, at + 1, NAME_PARTS.pairSureness);
      else if (isSmall[first + at] !== isSmall[first + at + 1]) add(at, at + 1);
    }
  }
  const weaker = known.flatMap((one) => {
    if (!small.has(one.first)) return [one];
    if (ofSymbols.has(one.first)) return [];
    return [
      { ...one, weight: one.weight * NAME_PARTS.smallAlone, sureness: one.sureness * NAME_PARTS.smallAlone },
    ];
  });
  const isApart = (part: number) => !together.some((one) => answers(one, part));
  return { alternatives: [...weaker, ...together], apart: new Set([...small].filter(isApart)) };
}

/**
 * The first and the last of the words of each name that has small parts: of words that were typed without a space between
 * them.
 *
 * @param roles - the share of its weight each word keeps: 0 for empty words
 */
export function namesWithSmallParts(units: readonly QueryWord[], roles: readonly number[]): Name[] {
  const isSmall = smallParts(units, roles);
  return groupsOfWords(units).flatMap((parts): Name[] => {
    // Where a script has no spaces words are tied to one another that have nothing to do with names.
    const isName =
      parts.length > 1 &&
      parts.length <= MOST_PARTS &&
      !parts.some((part) => isUnspaced(units[part]?.term ?? ''));
    // Empty words beside one that tells something neither find nor hide it.
    const hasSmall = parts.some((part) => isSmall[part] === true && numberAt(roles, part) > 0);
    const [first = 0, last = first] = [parts[0], parts.at(-1)];
    return isName && hasSmall ? [{ first, last }] : [];
  });
}

/** Which words tell little by themselves: letters, numbers of one or two digits, and empty words. */
export function smallParts(units: readonly QueryWord[], roles: readonly number[]): boolean[] {
  return units.map(({ term }, at) => LETTER_OR_SHORT_NUMBER.test(term) || numberAt(roles, at) === 0);
}

/** Whether letters and empty words are tied to a symbol, as `Q_out` is, which no dictionary has. */
export function isSymbol(units: readonly QueryWord[], roles: readonly number[]): boolean {
  return (
    units.length > 1 &&
    units.slice(1).every(({ tiedToPrevious }) => tiedToPrevious) &&
    units.every(({ term }, at) => LETTER.test(term) || numberAt(roles, at) === 0)
  );
}

function isLiteral({ kind }: Alternative): boolean {
  return isAsTyped(kind) || kind === 'number';
}

/**
 * Where parts are said one after the other. Starts from the rarest, so a name with one rare part is quick to look for.
 *
 * @param parts - for each of them the ways in which it is said
 */
function sideBySide(parts: readonly (readonly Runs[])[]): Runs {
  const counts = parts.map((ways) => ways.reduce((sum, { starts }) => sum + starts.length, 0));
  const rarest = counts.indexOf(Math.min(...counts));
  const found = new Map<number, number>();
  for (const runs of parts[rarest] ?? []) {
    for (let at = 0; at < runs.starts.length; at++) {
      let start: number | undefined = numberAt(runs.starts, at);
      let end: number | undefined = start + lengthOfRun(runs, at);
      for (let part = rarest - 1; part >= 0 && start !== undefined; part--)
        start = startBefore(parts[part] ?? [], start);
      for (let part = rarest + 1; part < parts.length && end !== undefined; part++)
        end = endAfter(parts[part] ?? [], end);
      if (start !== undefined && end !== undefined) found.set(start, end - start);
    }
  }
  const starts = Uint32Array.from(found.keys()).sort();
  return { starts, lengths: Array.from(starts, (start) => found.get(start) ?? 0) };
}

/** The start of the run that ends at a position, or a word before it. */
function startBefore(ways: readonly Runs[], position: number): number | undefined {
  for (const runs of ways) {
    const latest = position - lengthOfRun(runs, 0);
    const start = runs.starts[firstReaching(runs.starts, latest - MOST_BETWEEN)];
    if (start !== undefined && start <= latest) return start;
  }
  return undefined;
}

/** The end of the run that starts at a position, or a word after it. */
function endAfter(ways: readonly Runs[], position: number): number | undefined {
  for (const runs of ways) {
    const at = firstReaching(runs.starts, position);
    const start = runs.starts[at];
    if (start !== undefined && start <= position + MOST_BETWEEN) return start + lengthOfRun(runs, at);
  }
  return undefined;
}
