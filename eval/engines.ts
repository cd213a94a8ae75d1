import type { ContestantFactory } from './contestant.js';
import { ABLATIONS, OWN } from './own.js';
import { PEERS } from './peers/index.js';

/** Which engines to measure. */
export interface EngineChoice {
  /** Just the one that has this name; all when left out, but for those on a database. */
  readonly engine: string | undefined;
  /** Our engine with each part switched off, too. */
  readonly ablate: boolean;
  /** Our engine on a database, too. */
  readonly database: boolean;
}

/**
 * The engines to measure, by the name that `--engine` knows them by.
 *
 * @param onDatabase - ours on a database
 * @throws {Error} when there is none of that name
 */
export function chooseEngines(
  { engine, ablate, database }: EngineChoice,
  onDatabase: ReadonlyMap<string, ContestantFactory>,
): ReadonlyMap<string, ContestantFactory> {
  const beside = [...(ablate ? ABLATIONS : []), ...(database ? onDatabase : [])];
  if (engine === undefined) return new Map([...PEERS, ...OWN, ...beside]);
  const engines = new Map([...PEERS, ...OWN, ...ABLATIONS, ...onDatabase]);
  const chosen = engines.get(engine);
  if (chosen === undefined) {
    throw new Error(`no engine is called "${engine}"; there are ${[...engines.keys()].join(', ')}`);
  }
  return new Map([[engine, chosen], ...beside]);
}
