import { create, insertMultiple, search } from '@orama/orama';
import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { listSegments } from '../contestant.js';
import type { Contestant } from '../contestant.js';

/** Orama as it comes, over the text alone. */
export async function orama(corpus: WholeCorpus): Promise<Contestant> {
  const database = create({ schema: { text: 'string' } });
  const segments = listSegments(corpus);
  await insertMultiple(
    database,
    segments.map(({ id, text }) => ({ id: String(id), text })),
  );
  return {
    name: 'Orama',
    async find(query, limit) {
      const results = await search(database, { term: query, limit });
      return results.hits.flatMap(({ id }) => segments[Number(id)] ?? []);
    },
  };
}
