import type { Contestant } from '../eval/contestant.js';
import { miniSearchDefaults, miniSearchFuzzy } from '../eval/peers/minisearch.js';
import { orama } from '../eval/peers/orama.js';
import { sqliteFts5 } from '../eval/peers/sqlite-fts5.js';
import type { WholeCorpus } from '../src/corpus/corpus.js';
import { own, OWN_ENGINE } from './own.js';
import type { OwnContestant } from './own.js';
import { flexSearch } from './peers/flexsearch.js';
import { hasNativeSqlite, sqliteNative } from './peers/sqlite-native.js';

type AnyContestant = Contestant & Partial<OwnContestant>;

/** Our engine and its peers, by the name that `--engines` knows them by. */
export const CONTESTANTS: ReadonlyMap<string, (corpus: WholeCorpus) => Promise<AnyContestant>> = new Map([
  [OWN_ENGINE, own],
  ['minisearch', miniSearchDefaults],
  ['minisearch-fuzzy', miniSearchFuzzy],
  ['sqlite', sqliteFts5],
  ['sqlite-native', sqliteNative],
  ['orama', orama],
  ['flexsearch', flexSearch],
]);

/** The contestants that can be measured with what is installed. */
export function installedContestants(): readonly string[] {
  return [...CONTESTANTS.keys()].filter((name) => name !== 'sqlite-native' || hasNativeSqlite());
}
