import type { HeldUp } from './bot/held-up.js';
import type { QueryKind } from './queries.js';
import type { Latency } from './statistics.js';

/** What else is timed of our engine: the bot's whole reply, and suggestions while a member types. */
export type OtherWork = 'reply' | 'complete';

/** How long it takes to be answered. */
export interface Timing {
  /** As it is called in the tables. */
  readonly name: string;
  readonly byKind: Readonly<Record<QueryKind, Latency>>;
  /** Over the queries of all kinds. */
  readonly all: Latency;
  /** Share of the queries, by kind, with a segment of the right lecture among the first five. */
  readonly answered: Readonly<Record<QueryKind, number>>;
  /** Of our engine only. */
  readonly otherWork: Readonly<Partial<Record<OtherWork, Latency>>>;
}

/** What was measured of one contestant at one size, all in one thread. */
export interface Measurement extends Timing {
  readonly indexMs: number;
  /** Resident memory, in bytes, of a process that holds the lectures' texts and nothing else yet. */
  readonly textBytes: number;
  /** The same once the index is there too. */
  readonly indexedBytes: number;
  /** The most that it ever was. */
  readonly peakBytes: number;
}

/** What was measured of the bot's search as the bot runs it: from files, and in a thread of its own. */
export interface BotMeasurement extends BotSearch {
  /** The start that had no snapshot, and wrote one. */
  readonly first: BotStart;
  /** The median of starts from the snapshot. */
  readonly again: BotStart;
  readonly snapshotBytes: number;
}

/** A start of the search in a process that has done nothing yet. */
export interface BotStart {
  /** From files on the disk to lectures that can be searched. */
  readonly openMs: number;
  /** From the same beginning to the first answer. */
  readonly answerMs: number;
  /** The most resident memory, in bytes. */
  readonly peakBytes: number;
}

/** The search of a process that started from a snapshot. */
export interface BotSearch extends Timing {
  /** The calling thread, by each query or beginning that is answered. */
  readonly heldUp: Readonly<Record<'search' | OtherWork, HeldUp>>;
  /** The longest turn of its event loop while the lectures were loaded anew, in milliseconds. */
  readonly reloadHeldUpMs: number;
  /** Resident memory, in bytes, of all threads together, before the first query and after the last. */
  readonly openedBytes: number;
  readonly searchedBytes: number;
  /** The most that it ever was until then. */
  readonly peakBytes: number;
  /** The most that it ever was, the lectures having been loaded anew some times. */
  readonly reloadPeakBytes: number;
}

/** A peer that starts from what it was saved as. */
export interface SavedStart {
  readonly startMs: number;
  /** Of the file. */
  readonly savedBytes: number;
}

/** A contestant that could not be measured. */
export interface Failure {
  readonly name: string;
  /** What happened, for the table. */
  readonly reason: string;
}

/** All that was measured at one size. */
export interface SizeResult {
  readonly segmentCount: number;
  /** Undefined when it was not asked for, or failed. */
  readonly bot: BotMeasurement | undefined;
  readonly measured: readonly Measurement[];
  /** Undefined when it was not asked for, or failed. */
  readonly savedMiniSearch?: SavedStart | undefined;
  readonly failed: readonly Failure[];
}
