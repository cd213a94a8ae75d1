import { Worker } from 'node:worker_threads';
import type { GlossaryEntry } from '../../corpus/glossary.js';
import type { Log } from '../../log/log.js';
import { threadEnd } from '../../threads/thread-end.js';
import { ThreadQuestions } from '../../threads/thread-questions.js';
import { DatabaseError, errorTold, isNoAnswer } from '../database-error.js';
import type { DatabaseAddress } from '../database.js';
import type { DatabaseRequest } from './database-finder.js';
import type { DatabaseHits } from './find-hits.js';
import type { SearchAnswer, SearchQuestion, SearchRequest } from './messages.js';

const SEARCH_THREAD = new URL('search-thread.js', import.meta.url);

/** The dictionaries take a third of it, and what a search reads some megabytes. */
const MOST_HEAP_MB = 384;

/** The thread mostly waits for the database, where some searches take longer than others, which go past them meanwhile. */
const SEARCHES_AT_A_TIME = 6;

/** Whoever has waited for so many milliseconds, while others were searched for, hears of no answer any more. */
const MOST_WAITING_MS = 2_000;

/** Searches in the database, in a thread of its own. One that is lost is started again by the next question. */
export class DatabaseSearch {
  private thread: SearchThread | undefined;
  private failed: { readonly atMs: number; readonly error: DatabaseError } | undefined;

  /** @param address - goes to the thread and nowhere else */
  constructor(
    private readonly address: DatabaseAddress,
    private readonly log: Log,
  ) {
    // At once, so that its dictionaries are loaded when somebody asks.
    this.thread = this.start();
  }

  /** @throws DatabaseError, and Error of the thread when it is lost */
  async find(
    serverId: string | undefined,
    request: DatabaseRequest,
    glossary: readonly GlossaryEntry[],
  ): Promise<DatabaseHits> {
    return (await this.ask({ kind: 'find', serverId, request, glossary })) as DatabaseHits;
  }

  /** @throws as `find` does */
  async complete(serverId: string | undefined, typed: string, limit: number): Promise<readonly string[]> {
    return (await this.ask({ kind: 'complete', serverId, typed, limit })) as readonly string[];
  }

  /** Ends the thread. Searches that are still asked for fail. */
  async close(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    await thread?.end();
  }

  private async ask(request: SearchRequest): Promise<unknown> {
    const { questions } = (this.thread ??= this.start());
    const begin = performance.now();
    try {
      return await questions.ask(
        { request },
        {
          isUrgent: request.kind === 'complete',
          refuse: () => this.refusalOf(begin),
        },
      );
    } catch (error) {
      // That one takes too long says nothing of the others.
      if (isNoAnswer(error) && error.fault === 'away') this.failed = { atMs: performance.now(), error };
      throw error;
    }
  }

  /** Why something is not asked that was to be asked at some time, now that its turn has come. */
  private refusalOf(sinceMs: number): DatabaseError | undefined {
    // Whoever waited while the database was lost would wait for that once more.
    if (this.failed !== undefined && this.failed.atMs > sinceMs) return this.failed.error;
    if (performance.now() - sinceMs <= MOST_WAITING_MS) return undefined;
    return new DatabaseError('slow', 'Other searches in the database take too long.');
  }

  private start(): SearchThread {
    const thread = startThread(this.address);
    void thread.lost.then((error) => {
      if (this.thread !== thread) return;
      this.thread = undefined;
      this.log.error('The search in the database has stopped; it is started again.', error);
    });
    return thread;
  }
}

interface SearchThread {
  readonly questions: ThreadQuestions<SearchQuestion>;
  /** Comes when it is gone. */
  readonly lost: Promise<Error>;
  readonly end: () => Promise<unknown>;
}

function startThread(address: DatabaseAddress): SearchThread {
  const thread = new Worker(SEARCH_THREAD, {
    workerData: address,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  const questions = new ThreadQuestions<SearchQuestion>(thread, SEARCHES_AT_A_TIME);
  thread.on('message', (answer: SearchAnswer) => {
    if (answer.kind === 'no-answer')
      questions.take({ kind: 'error', id: answer.id, error: errorTold(answer) });
    else questions.take(answer);
  });
  const lost = threadEnd(thread, 'searches in the database').then((error) => {
    questions.lose(error);
    return error;
  });
  return { questions, lost, end: () => thread.terminate() };
}
