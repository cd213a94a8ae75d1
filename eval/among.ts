import { makeCorpus, type WholeCorpus } from '../src/corpus/corpus.js';
import type { WholeLecture } from '../src/corpus/lecture.js';
import { createSearchEngine } from '../src/search/create-search-engine.js';
import { searchedBy, type Contestant, type ContestantFactory } from './contestant.js';
import { DATABASE_ENGINE, OWN_ENGINE } from './names.js';

/**
 * Our engine in memory and on a database, each with other lectures around those of a set.
 *
 * @param onDatabase - on one that has the other lectures already
 */
export function enginesAmong(
  around: readonly WholeLecture[],
  onDatabase: ReadonlyMap<string, ContestantFactory>,
): ReadonlyMap<string, ContestantFactory> {
  const others = [...onDatabase].filter(([name]) => name === DATABASE_ENGINE);
  return new Map([[OWN_ENGINE, inMemoryAmong(around)], ...others]);
}

function inMemoryAmong(around: readonly WholeLecture[]): ContestantFactory {
  let last: { readonly of: string; readonly contestant: Contestant } | undefined;
  return (corpus) => {
    const of = keysOf(corpus);
    if (last?.of !== of) {
      // What was indexed before is gone by then, as there may be room for one such index.
      last = undefined;
      const engine = createSearchEngine(makeCorpus([...corpus.lectures, ...around]));
      last = { of, contestant: searchedBy(OWN_ENGINE, engine) };
    }
    return Promise.resolve(last.contestant);
  };
}

function keysOf({ lectures }: WholeCorpus): string {
  return lectures.map(({ key }) => key).join(' ');
}
