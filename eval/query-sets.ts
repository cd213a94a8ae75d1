import { OTHER_LECTURE_GOALS, REWORDED_GOALS, SEED_GOALS } from './goals.js';
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
const THIRD = 'eval/lectures/third.csv';

/** Queries of all kinds; paths from the root of this repository. */
export const MIXED_SETS: readonly QuerySet[] = [
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
    data: THIRD,
    queries: 'eval/queries/third.tsv',
    goals: OTHER_LECTURE_GOALS,
  },
];

/** Whole questions in other words than the lectures', for each lecture half to tune by and half held back. */
const REWORDED_SETS: readonly QuerySet[] = [
  reworded('seed-reworded-tuning', SEED, undefined),
  reworded('third-reworded-tuning', THIRD, undefined),
  reworded('seed-reworded-held-back', SEED, REWORDED_GOALS),
  reworded('third-reworded-held-back', THIRD, REWORDED_GOALS),
];

/** All sets in this repository. */
export const QUERY_SETS: readonly QuerySet[] = [...MIXED_SETS, ...REWORDED_SETS];

function reworded(name: string, data: string, goals: Goals | undefined): QuerySet {
  return { name, data, queries: `eval/queries/${name}.tsv`, goals };
}
