import type { Latency } from '../statistics.js';

/** What it took to bring lectures into a database. */
export interface Filled {
  readonly ms: number;
  readonly lectures: number;
  /** Of the whole database, and of its tables with their indexes. */
  readonly bytes: number;
  readonly tables: readonly { readonly name: string; readonly bytes: number }[];
}

/** What searches take, by kind of query, in milliseconds. */
export interface Searched {
  readonly latencies: readonly (readonly [kind: string, latency: Latency])[];
  readonly complete: Latency;
  /** What the process has resident after all of them. */
  readonly bytes: number;
}

export type InMemory = Searched;

/** Searches in a database, and what a search costs in the median over the kinds, in milliseconds of a processor. */
export interface InDatabase extends Searched {
  /** In the bot, all threads together. */
  readonly botCpuMs: number;
  /** In PostgreSQL. */
  readonly databaseCpuMs: number;
  /** What reading the list of lectures took. */
  readonly listMs: number;
  /** Searches, each put once, and those of them that took longer than members are let wait. */
  readonly asked: number;
  readonly refused: number;
}

/** What one of several that ask at once got. */
export interface Asked {
  readonly answers: number;
  /** That took longer than members are let wait, and were told so. */
  readonly refused: number;
  readonly seconds: number;
  readonly latency: Latency;
}

/** Several processes that ask at once, each as soon as it has its answer. */
export interface AskedAtOnce {
  readonly shards: number;
  readonly each: readonly Asked[];
}

/** All that is measured at one size. */
export interface DatabaseMeasurement {
  readonly segments: number;
  readonly filled: Filled;
  readonly inDatabase: InDatabase;
  readonly inMemory: InMemory;
  readonly atOnce: readonly AskedAtOnce[];
}
