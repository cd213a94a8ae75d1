import { Worker } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { unpackCorpus } from '../corpus/corpus-sections.js';
import type { Corpus } from '../corpus/corpus.js';
import { searchBy } from '../search/search-by.js';
import type { SearchEngine } from '../search/search-engine.js';
import type { Sections } from '../snapshot/section.js';
import type { BuildOrder } from './build-library.js';
import type { LibrarySource, LoadedLibrary } from './library-source.js';
import { loadLibrary } from './load-library.js';
import type { BuildOutcome, SearchMatter, SearchMessage } from './messages.js';
import { ownMemory } from './own-memory.js';
import { expectedHeap, neededHeap } from './search-heap.js';
import { ThreadFinder } from './thread-finder.js';

/** Lectures that can be searched, in a thread of their own. */
export interface OpenLibrary {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  readonly isFromSnapshot: boolean;
  /** What the operator should know of the data, and of the snapshot, in lines. */
  readonly warnings: readonly string[];
  readonly remarks: readonly string[];
  /** Comes when the thread is gone though nobody closed it, with the reason. Searches fail from then on. */
  readonly lost: Promise<Error>;
  /** Lets go of the thread and its memory. Searches that are still asked for fail. */
  readonly close: () => Promise<void>;
}

const BUILD_THREAD = new URL('build-thread.js', import.meta.url);
const SEARCH_THREAD = new URL('search-thread.js', import.meta.url);

/**
 * Loads lectures, from their snapshot if there is one, and opens the search over them. What takes long is done in
 * threads of their own, so that this one goes on.
 *
 * @throws CorpusError when the data cannot be used
 */
export async function openLibrary(source: LibrarySource): Promise<OpenLibrary> {
  // Before the lectures are loaded, so that the thread loads its dictionaries meanwhile.
  let search = startSearch(await expectedHeap(source.data));
  try {
    const loading = loadLibrary(source, buildApart);
    const { sections, glossary, isFromSnapshot, warnings, remarks } = await search.orLost(loading);
    const corpus = unpackCorpus(sections);
    const needed = neededHeap(sections);
    if (needed > search.mostHeap) {
      await search.close();
      search = startSearch(needed);
    }
    await search.begin({ index: withoutCorpus(sections), glossary });
    const { finder, lost, close } = search;
    return { corpus, engine: searchBy(finder, corpus), isFromSnapshot, warnings, remarks, lost, close };
  } catch (error) {
    await search.close();
    throw error;
  }
}

/** Builds in a thread that ends with it. */
async function buildApart(order: BuildOrder): Promise<LoadedLibrary> {
  const thread = new Worker(BUILD_THREAD, { workerData: order });
  const outcome = await new Promise<BuildOutcome>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`The thread that loads the lectures ended with code ${code}.`));
    });
  });
  if (outcome.kind === 'unusable') throw new CorpusError(outcome.message);
  return outcome.library;
}

/** The search has no use for them. */
function withoutCorpus(sections: Sections): Sections {
  return Object.fromEntries(Object.entries(sections).filter(([name]) => !name.startsWith('corpus.')));
}

/** @param mostHeap - how much memory it may take beside the arrays of the index, in MB */
function startSearch(mostHeap: number) {
  const thread = new Worker(SEARCH_THREAD, { resourceLimits: { maxOldGenerationSizeMb: mostHeap } });
  const finder = new ThreadFinder(thread);
  let isClosed = false;
  const lost = new Promise<Error>((resolve) => {
    const lose = (error: Error) => {
      finder.lose(error);
      if (!isClosed) resolve(error);
    };
    thread.once('error', lose);
    thread.once('exit', (code) => {
      lose(new Error(`The thread that searches ended with code ${code}.`));
    });
  });
  const ready = new Promise<void>((resolve) => {
    thread.on('message', (message: SearchMessage) => {
      if (message.kind === 'ready') resolve();
      else finder.take(message);
    });
  });
  /** What comes, unless the thread is lost before. */
  const orLost = <T>(coming: Promise<T>): Promise<T> =>
    Promise.race([
      coming,
      lost.then((error) => {
        throw error;
      }),
    ]);
  return {
    mostHeap,
    finder,
    lost,
    orLost,
    begin: (matter: SearchMatter) => {
      thread.postMessage(matter, ownMemory(matter.index));
      return orLost(ready);
    },
    close: async () => {
      isClosed = true;
      await thread.terminate();
    },
  };
}
