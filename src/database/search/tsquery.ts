import { charactersLexeme, quotedLexeme, storedWord } from '../stored-word.js';

/** A condition on the words of a segment, in the syntax of PostgreSQL's tsquery. */
export type TsQuery = string;

/** Holds where a term is said, by the segment or by the next one if that adjoins. */
export function saying(term: string): TsQuery {
  return quotedLexeme(storedWord(term));
}

/** Holds where any of some terms is said. */
export function sayingAny(terms: readonly { readonly term: string }[]): TsQuery | undefined {
  return anyOf(terms.map(({ term }) => saying(term)));
}

/** Holds where the segment itself says a term. */
export function itselfSaying(term: string): TsQuery {
  return `${saying(term)}:A`;
}

/** Holds where characters of a script without spaces may stand side by side, however words are told apart there. */
export function sayingCharacters(characters: string): TsQuery | undefined {
  return allOf(pairsOf(characters).map(sayingPair));
}

/** Holds where they may stand so but for a mistake in one place. */
export function sayingNearly(characters: string): TsQuery | undefined {
  const pairs = pairsOf(characters).map(sayingPair);
  return anyOf(
    pairs.flatMap((_, at) => allOf(pairs.filter((_, other) => other < at || other > at + 1)) ?? []),
  );
}

/** Holds where any of the conditions does; undefined where there are none, as nothing would. */
export function anyOf(conditions: readonly TsQuery[]): TsQuery | undefined {
  return joined(conditions, ' | ');
}

/** Holds where all of the conditions do; undefined where there are none. */
export function allOf(conditions: readonly TsQuery[]): TsQuery | undefined {
  return joined(conditions, ' & ');
}

/** Holds where what fulfils each of the conditions stands in a row; undefined where there are none. */
export function inARow(conditions: readonly TsQuery[]): TsQuery | undefined {
  return conditions.length === 0 ? undefined : conditions.map((one) => `(${one})`).join(' <-> ');
}

/**
 * Holds where what fulfils each condition is followed somewhere by what fulfils the next one, with at most one word
 * between them; undefined for fewer than two.
 */
export function eachFollowed(conditions: readonly TsQuery[]): TsQuery | undefined {
  return allOf(
    conditions.slice(1).map((next, at) => {
      const one = conditions[at] ?? '';
      return `((${one}) <-> (${next})) | ((${one}) <2> (${next}))`;
    }),
  );
}

/** Holds where the condition does not. */
export function not(condition: TsQuery): TsQuery {
  return `!(${condition})`;
}

function sayingPair(pair: string): TsQuery {
  return saying(charactersLexeme(pair));
}

/** Of a single character that character. */
function pairsOf(characters: string): string[] {
  const each = Array.from(characters);
  return each.length < 2 ? each : each.slice(1).map((character, at) => (each[at] ?? '') + character);
}

function joined(conditions: readonly TsQuery[], operator: string): TsQuery | undefined {
  const distinct = [...new Set(conditions)];
  return distinct.length === 0 ? undefined : distinct.map((one) => `(${one})`).join(operator);
}
