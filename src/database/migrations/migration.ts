/** One step from what the database was before to what the program needs. Once it is out it is never changed. */
export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  /** What it is for, in a few words. */
  readonly name: string;
  /** Statements, run together in one transaction. */
  readonly sql: string;
}
