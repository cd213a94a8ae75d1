import { OTHER_LECTURE_GOALS, SEED_GOALS } from './goals.js';
import type { Goals } from './goals.js';

/** Judged queries with the transcript that they are put to. */
export interface QuerySet {
  readonly name: string;
  /** The transcript: a CSV file or a folder of them, as the bot reads them. */
  readonly data: string;
  readonly queries: string;
  /** None for the queries that the engine is tuned by. */
  readonly goals: Goals | undefined;
}

const SEED = 'data/segments.csv';

/** The sets in this repository, paths from its root. */
export const QUERY_SETS: readonly QuerySet[] = [
  { name: 'tuning', data: SEED, queries: 'eval/queries/tuning.tsv', goals: undefined },
  { name: 'held-back', data: SEED, queries: 'eval/queries/held-back.tsv', goals: SEED_GOALS },
  {
    name: 'second',
    data: 'eval/lectures/second.csv',
    queries: 'eval/queries/second.tsv',
    goals: OTHER_LECTURE_GOALS,
  },
  {
    name: 'third',
    data: 'eval/lectures/third.csv',
    queries: 'eval/queries/third.tsv',
    goals: OTHER_LECTURE_GOALS,
  },
];
