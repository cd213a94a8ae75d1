import type { TsQuery } from './tsquery.js';

/** Something that a segment may have which answers a query. */
export interface Proposal {
  readonly condition: TsQuery;
  /** What it counts that a segment has it, in nats. */
  readonly worth: number;
  /** At most so many segments are looked at for it. */
  readonly most: number;
  /** Whether it adds to what else a segment has; of others the one that counts most does. */
  readonly adds: boolean;
}
