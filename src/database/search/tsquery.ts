/** A condition on the words of a segment, in the syntax of PostgreSQL's tsquery. */
export type TsQuery = string;

/** Holds where a term is said. */
export function saying(term: string): TsQuery {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
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

/** Holds where the condition does not. */
export function not(condition: TsQuery): TsQuery {
  return `!(${condition})`;
}

function joined(conditions: readonly TsQuery[], operator: string): TsQuery | undefined {
  const distinct = [...new Set(conditions)];
  return distinct.length === 0 ? undefined : distinct.map((one) => `(${one})`).join(operator);
}
