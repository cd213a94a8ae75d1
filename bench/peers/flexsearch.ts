import { Index } from 'flexsearch';
import { listSegments } from '../../eval/contestant.js';
import type { Contestant } from '../../eval/contestant.js';
import type { WholeCorpus } from '../../src/corpus/corpus.js';

/** FlexSearch as it comes; `suggest` lets it answer when not all words occur, as the others do. */
export function flexSearch(corpus: WholeCorpus): Promise<Contestant> {
  const index = new Index();
  const segments = listSegments(corpus);
  for (const { id, text } of segments) index.add(id, text);
  return Promise.resolve({
    name: 'FlexSearch',
    find(query, limit) {
      const ids = index.search(query, { limit, suggest: true });
      return Promise.resolve(ids.flatMap((id) => segments[Number(id)] ?? []));
    },
  });
}
