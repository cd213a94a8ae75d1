import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { findSequence } from '../../src/search/index/runs.js';
import type { Material } from '../../src/search/material.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import { foldWord } from '../../src/search/language/tokenize.js';
import { parseQuery } from '../../src/search/query/parse-query.js';

/** How names fare that the lectures do not say: for how many of them something is found. */
export interface NamesAskedFor {
  readonly unsaid: number;
  readonly foundInVain: number;
  /** The same names, typed without capitals. */
  readonly foundInLowerCase: number;
}

/**
 * Asks for those of some names that the lectures say neither as one word nor with their parts side by side. Where a
 * recogniser wrote one in other words finding it is right and counts as found in vain nevertheless.
 */
export async function measureNames(corpus: WholeCorpus, names: readonly string[]): Promise<NamesAskedFor> {
  const material = makeMaterial(indexLectures(corpus.lectures));
  const engine = createSearchEngine(corpus, { without: ['glossary'] });
  const unsaid = names.filter((name) => !isSaid(material, name));
  const isFound = async (query: string) => (await engine.search({ query, limit: 1 })).hits.length > 0;
  let [foundInVain, foundInLowerCase] = [0, 0];
  for (const name of unsaid) {
    if (await isFound(name)) foundInVain++;
    if (await isFound(name.toLowerCase())) foundInLowerCase++;
  }
  return { unsaid: unsaid.length, foundInVain, foundInLowerCase };
}

function isSaid({ index, vocabulary }: Material, name: string): boolean {
  if (vocabulary.idOf(foldWord(name)) !== undefined) return true;
  const parts = parseQuery(name).words.map(({ term }) => vocabulary.withStemOf(term));
  return parts.length > 1 && findSequence(index, parts).starts.length > 0;
}
