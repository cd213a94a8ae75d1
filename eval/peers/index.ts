import type { ContestantFactory } from '../contestant.js';
import { miniSearchDefaults, miniSearchFuzzy } from './minisearch.js';
import { orama } from './orama.js';
import { sqliteFts5 } from './sqlite-fts5.js';

/** Well-kept search engines to measure ours against, each with the name by which `--engine` picks it. */
export const PEERS: ReadonlyMap<string, ContestantFactory> = new Map([
  ['minisearch', miniSearchDefaults],
  ['minisearch-fuzzy', miniSearchFuzzy],
  ['sqlite', sqliteFts5],
  ['orama', orama],
]);
