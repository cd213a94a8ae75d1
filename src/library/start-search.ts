import { MessagePort, Worker } from 'node:worker_threads';
import type { Finder } from '../search/finder.js';
import { threadEnd } from '../threads/thread-end.js';
import { ThreadQuestions } from '../threads/thread-questions.js';
import { threadError } from './memory-error.js';
import type { Answer, Question, SearchMatter } from './messages.js';
import { ownMemory } from './own-memory.js';
import { askThread, threadFinder } from './thread-finder.js';

/** A thread that searches. It serves any number of libraries, so that the dictionaries are loaded once for all. */
export interface SearchThread {
  /** How much memory it may take beside the arrays of the indexes, in MB. */
  readonly mostHeap: number;
  /** Comes when the thread is gone though nobody closed it, with the reason. Whatever is asked fails from then on. */
  readonly lost: Promise<Error>;
  /** Serves one more library. */
  readonly open: (matter: SearchMatter) => Promise<ServedLibrary>;
  /** Ends it. Searches that are still asked for fail. */
  readonly close: () => Promise<void>;
}

/** A library in a thread that searches. */
export interface ServedLibrary {
  readonly finder: Finder;
  /** Lets go of its memory; to be called when nothing is asked any more. */
  readonly close: () => Promise<void>;
}

/**
 * How much of what a search makes is left lying before it is looked through, in MB. Node.js takes 48, which the thread
 * then keeps; with a quarter of it searches take no longer.
 */
const MOST_YOUNG_MB = 12;

const SEARCH_THREAD = new URL('search-thread.js', import.meta.url);

function movedWith({ index }: SearchMatter): readonly (ArrayBuffer | MessagePort)[] {
  return index instanceof MessagePort ? [index] : ownMemory(index);
}

/** @param mostHeap - how much memory it may take beside the arrays of the indexes, in MB */
export function startSearch(mostHeap: number): SearchThread {
  const resourceLimits = { maxOldGenerationSizeMb: mostHeap, maxYoungGenerationSizeMb: MOST_YOUNG_MB };
  const thread = new Worker(SEARCH_THREAD, { resourceLimits });
  const questions = new ThreadQuestions<Question>(thread);
  let isClosed = false;
  const lost = new Promise<Error>((resolve) => {
    void threadEnd(thread, 'searches').then((end) => {
      const error = threadError(end);
      questions.lose(error);
      if (!isClosed) resolve(error);
    });
  });
  thread.on('message', (answer: Answer) => {
    questions.take(answer);
  });
  let libraries = 0;
  return {
    mostHeap,
    lost,
    async open(matter) {
      const library = ++libraries;
      await askThread(questions, library, { kind: 'open', matter }, movedWith(matter));
      return {
        finder: threadFinder(questions, library),
        close: async () => {
          // Of a thread that is gone there is nothing left to let go of.
          await askThread(questions, library, { kind: 'close' }).catch(() => undefined);
        },
      };
    },
    close: async () => {
      isClosed = true;
      await thread.terminate();
    },
  };
}
