import { MessagePort } from 'node:worker_threads';
import { unpackCorpus } from '../corpus/corpus-sections.js';
import type { WholeCorpus } from '../corpus/corpus.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import { readFrom, type LectureReader } from '../corpus/lecture-reader.js';
import type { Finder } from '../search/finder.js';
import { searchBy } from '../search/search-by.js';
import type { SearchEngine } from '../search/search-engine.js';
import type { LibrarySource } from './library-source.js';
import { loadApart } from './load-apart.js';
import type { ReadyLibrary } from './messages.js';
import { expectedHeap } from './search-heap.js';
import { startSearch, type SearchThread } from './start-search.js';

/** Lectures that can be searched, in another thread. */
export interface OpenLibrary {
  readonly corpus: WholeCorpus;
  /** Hands back what the corpus has. */
  readonly read: LectureReader;
  readonly engine: SearchEngine;
  readonly glossary: readonly GlossaryEntry[];
  /** What the engine asks. */
  readonly finder: Finder;
  readonly isFromSnapshot: boolean;
  /** What the operator should know of the data, and of the snapshot, in lines. */
  readonly warnings: readonly string[];
  readonly remarks: readonly string[];
  /** Comes when the thread is gone though nobody closed it, with the reason. Searches fail from then on. */
  readonly lost: Promise<Error>;
  /** Lets go of its memory, and of the thread if it has one of its own: searches that are still asked for fail then. */
  readonly close: () => Promise<void>;
}

/**
 * Loads lectures, from their snapshot if there is one, and opens the search over them in a thread of their own. What
 * takes long is done in other threads, so that this one goes on.
 *
 * @throws CorpusError when the data cannot be used
 */
export async function openLibrary(source: LibrarySource): Promise<OpenLibrary> {
  // Before the lectures are loaded, so that the thread loads its dictionaries meanwhile.
  let search = startSearch(await expectedHeap(source.data));
  const loading = loadApart(source);
  try {
    const lost = search.lost.then((error) => Promise.reject(error));
    const { library, neededHeap } = await Promise.race([loading, lost]);
    if (neededHeap > search.mostHeap) {
      await search.close();
      search = startSearch(neededHeap);
    }
    return { ...(await openWithin(search, library)), close: search.close };
  } catch (error) {
    // What waits to be read by nobody would stay in memory.
    void loading.then(({ library: { index } }) => {
      if (index instanceof MessagePort) index.close();
    }, ignore);
    await search.close();
    throw error;
  }
}

const ignore = () => undefined;

/** Opens the search over loaded lectures in a thread that may serve others too. */
export async function openWithin(search: SearchThread, library: ReadyLibrary): Promise<OpenLibrary> {
  const { index, glossary, isFromSnapshot, warnings, remarks } = library;
  const corpus = unpackCorpus(library.corpus);
  const { finder, close } = await search.open({ index, glossary });
  const { lost } = search;
  return {
    corpus,
    read: readFrom(corpus),
    engine: searchBy(finder, corpus),
    ...{ glossary, finder, isFromSnapshot, warnings, remarks, lost, close },
  };
}
