import type { QueryKind } from './queries.js';
import type { Latency } from './statistics.js';

/** What else is timed of our engine: the bot's whole reply, and suggestions while a member types. */
export type OtherWork = 'reply' | 'complete';

/** What was measured of one contestant at one size. */
export interface Measurement {
  /** As it is called in the tables. */
  readonly name: string;
  readonly indexMs: number;
  /** Resident memory, in bytes, of a process that holds the lectures' texts and nothing else yet. */
  readonly textBytes: number;
  /** The same once the index is there too. */
  readonly indexedBytes: number;
  /** The most that it ever was. */
  readonly peakBytes: number;
  readonly byKind: Readonly<Record<QueryKind, Latency>>;
  /** Over the queries of all kinds. */
  readonly all: Latency;
  /** Share of the queries, by kind, with a segment of the right lecture among the first five. */
  readonly answered: Readonly<Record<QueryKind, number>>;
  /** Of our engine only. */
  readonly otherWork: Readonly<Partial<Record<OtherWork, Latency>>>;
}

/** A contestant that could not be measured. */
export interface Failure {
  readonly name: string;
  /** What happened, for the table. */
  readonly reason: string;
}
