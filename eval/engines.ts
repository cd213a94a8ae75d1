import type { ContestantFactory } from './contestant.js';
import { ABLATIONS, OWN } from './own.js';
import { PEERS } from './peers/index.js';

/** Which engines to measure. */
export interface EngineChoice {
  /** Just the one that has this name; all when left out. */
  readonly engine: string | undefined;
  /** Our engine with each part switched off, too. */
  readonly ablate: boolean;
}

/**
 * The engines to measure, by the name that `--engine` knows them by.
 *
 * @throws {Error} when there is none of that name
 */
export function chooseEngines({ engine, ablate }: EngineChoice): ReadonlyMap<string, ContestantFactory> {
  if (engine === undefined) return new Map([...PEERS, ...OWN, ...(ablate ? ABLATIONS : [])]);
  const engines = new Map([...PEERS, ...OWN, ...ABLATIONS]);
  const chosen = engines.get(engine);
  if (chosen === undefined) {
    throw new Error(`no engine is called "${engine}"; there are ${[...engines.keys()].join(', ')}`);
  }
  return new Map([[engine, chosen], ...(ablate ? ABLATIONS : [])]);
}
