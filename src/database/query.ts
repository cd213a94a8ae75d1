/**
 * Puts a statement to the database, as a prepared one.
 *
 * @param name - of the prepared statement: one text always has the same
 * @returns the rows
 */
export type Query = <Row>(name: string, text: string, values: readonly unknown[]) => Promise<readonly Row[]>;
