import MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { listSegments } from '../contestant.js';
import type { Contestant, IndexedSegment } from '../contestant.js';

/** MiniSearch as it comes: whole words, any of them, BM25+. */
export function miniSearchDefaults(corpus: WholeCorpus): Promise<Contestant> {
  return Promise.resolve(miniSearch('MiniSearch', corpus, {}));
}

/** MiniSearch with what its documentation offers against typos: prefixes and an edit distance of a fifth of the word. */
export function miniSearchFuzzy(corpus: WholeCorpus): Promise<Contestant> {
  return Promise.resolve(miniSearch('MiniSearch fuzzy+prefix', corpus, { fuzzy: 0.2, prefix: true }));
}

function miniSearch(name: string, corpus: WholeCorpus, options: SearchOptions): Contestant {
  const segments = listSegments(corpus);
  const index = new MiniSearch<IndexedSegment>({ fields: ['text'], searchOptions: options });
  index.addAll(segments);
  return {
    name,
    find(query, limit) {
      const results = index.search(query).slice(0, limit);
      return Promise.resolve(results.flatMap(({ id }) => segments[id as number] ?? []));
    },
  };
}
