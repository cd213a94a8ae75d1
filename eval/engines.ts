import type { ContestantFactory } from './contestant.js';
import { PEERS } from './peers/index.js';

/** Our engine as the goals count it: without a glossary. */
export const OWN_ENGINE = 'lecture-bot';

/**
 * The engines to measure, by the name that `--engine` knows them by.
 *
 * @param only - just this one; all when left out
 * @throws {Error} when there is none of that name
 */
export function chooseEngines(only: string | undefined): ReadonlyMap<string, ContestantFactory> {
  const engines = new Map(PEERS);
  if (only === undefined) return engines;
  const chosen = engines.get(only);
  if (chosen === undefined) {
    throw new Error(`no engine is called "${only}"; there are ${[...engines.keys()].join(', ')}`);
  }
  return new Map([[only, chosen]]);
}
