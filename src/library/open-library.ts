import { Worker } from 'node:worker_threads';
import { CorpusError } from '../corpus/corpus-error.js';
import { unpackCorpus } from '../corpus/corpus-sections.js';
import type { Corpus } from '../corpus/corpus.js';
import { searchBy } from '../search/create-search-engine.js';
import type { SearchEngine } from '../search/search-engine.js';
import type { LibrarySource } from './load-library.js';
import type { LibraryMessage, LoadOutcome } from './messages.js';
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

const THREAD = new URL('library-thread.js', import.meta.url);

/**
 * Loads lectures and opens the search over them, in a thread of their own: whatever it takes, this one goes on.
 *
 * @throws CorpusError when the data cannot be used
 */
export async function openLibrary(source: LibrarySource): Promise<OpenLibrary> {
  const thread = new Worker(THREAD, { workerData: source });
  const finder = new ThreadFinder(thread);
  let isClosed = false;
  const lost = new Promise<Error>((resolve) => {
    const lose = (error: Error) => {
      finder.lose(error);
      if (!isClosed) resolve(error);
    };
    thread.once('error', lose);
    thread.once('exit', (code) => {
      lose(new Error(`The thread of the lectures ended with code ${code}.`));
    });
  });
  const close = async () => {
    isClosed = true;
    await thread.terminate();
  };
  const outcome = await new Promise<LoadOutcome>((resolve, reject) => {
    thread.on('message', (message: LibraryMessage) => {
      if (message.kind === 'answer' || message.kind === 'error') finder.take(message);
      else resolve(message);
    });
    void lost.then(reject);
  });
  if (outcome.kind === 'unusable') {
    await close();
    throw new CorpusError(outcome.message);
  }
  const { isFromSnapshot, warnings, remarks } = outcome;
  const corpus = unpackCorpus(outcome.corpus);
  return { corpus, engine: searchBy(finder, corpus), isFromSnapshot, warnings, remarks, lost, close };
}
