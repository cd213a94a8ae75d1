import { parseArgs } from 'node:util';
import { OTHER_LECTURE_GOALS } from './goals.js';
import { QUERY_SETS } from './query-sets.js';
import type { QuerySet } from './query-sets.js';

/** What to measure and how to print it. */
export interface EvalOptions {
  readonly sets: readonly QuerySet[];
  /** Only the engine of this name; all when left out. */
  readonly engine: string | undefined;
  /** Measure our engine with each of its parts switched off, too. */
  readonly ablate: boolean;
  /** Measure our engine on a database, too. */
  readonly database: boolean;
  /**
   * Measure just our engine, in memory and on a database, with so many segments of made-up lectures around those of each
   * set; not when left out.
   */
  readonly among: number | undefined;
  /** List the queries that could have been answered better. */
  readonly misses: boolean;
  readonly json: boolean;
  /** Fail when a goal is not reached. */
  readonly check: boolean;
}

/** How to call the evaluation, a line per option. */
export const USAGE = `npm run eval -- [options]
  --set NAME         only this set: ${QUERY_SETS.map(({ name }) => name).join(', ')}
  --data FILE        another transcript, CSV; goes with --queries
  --queries FILE     its judged queries, tab-separated: kind, query, start_second:grade ... or -
  --engine NAME      only this engine
  --ablate           also our engine with each part switched off in turn
  --database         also our engine on a PostgreSQL: one of its own, or that of LECTURE_TEST_DATABASE_URL
  --among N          our engine in memory and on a PostgreSQL, with N segments of other lectures around those of each set
  --misses           list the queries below 1 with what was found (tuning half only, unless --set names another)
  --json             one JSON document instead of tables
  --check            exit code 1 when our engine misses a goal`;

/**
 * Reads the command line.
 *
 * @param args - what follows the script's name
 * @throws {Error} with a message for whoever typed it, on an unknown option or set, half a pair of files, or
 *   options that exclude each other
 */
export function parseOptions(args: readonly string[]): EvalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: 'string' },
      data: { type: 'string' },
      queries: { type: 'string' },
      engine: { type: 'string' },
      ablate: { type: 'boolean', default: false },
      database: { type: 'boolean', default: false },
      among: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const { engine, ablate, database, misses, json, check } = values;
  const among = values.among === undefined ? undefined : readCount(values.among);
  if (among !== undefined && (engine !== undefined || ablate || database)) {
    throw new Error('--among goes without --engine, --ablate and --database: it has its own two engines');
  }
  return { sets: chooseSets(values, misses), engine, ablate, database, among, misses, json, check };
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new Error(`--among takes a number of segments, not "${text}"`);
  return Number(text);
}

interface SetChoice {
  readonly set?: string | undefined;
  readonly data?: string | undefined;
  readonly queries?: string | undefined;
}

function chooseSets({ set, data, queries }: SetChoice, misses: boolean): readonly QuerySet[] {
  if (data !== undefined || queries !== undefined) {
    if (data === undefined || queries === undefined || set !== undefined) {
      throw new Error('--data and --queries go together, and without --set');
    }
    return [{ name: queries, data, queries, goals: OTHER_LECTURE_GOALS }];
  }
  if (set === undefined) return misses ? QUERY_SETS.filter(({ name }) => name === 'tuning') : QUERY_SETS;
  const chosen = QUERY_SETS.filter(({ name }) => name === set);
  if (chosen.length === 0) {
    throw new Error(`no set is called "${set}"; there are ${QUERY_SETS.map(({ name }) => name).join(', ')}`);
  }
  return chosen;
}
