import type { GlossaryEntry } from '../../corpus/glossary.js';
import type { ThreadAnswer } from '../../threads/thread-questions.js';
import type { ToldError } from '../database-error.js';
import type { DatabaseRequest } from './database-finder.js';
import type { DatabaseHits } from './find-hits.js';

// What the thread of the program says to the one that searches in the database, and that to it.

/** What is asked, of the lectures that are seen in a server; outside of servers where that is undefined. */
export type SearchRequest =
  | {
      readonly kind: 'find';
      readonly serverId: string | undefined;
      readonly request: DatabaseRequest;
      readonly glossary: readonly GlossaryEntry[];
    }
  | {
      readonly kind: 'complete';
      readonly serverId: string | undefined;
      readonly typed: string;
      readonly limit: number;
    };

/** Each gets one {@link SearchAnswer}. */
export interface SearchQuestion {
  readonly id: number;
  readonly request: SearchRequest;
}

/** What is said to a question; that the database gave no answer in its own words, since errors lose their class on the way. */
export type SearchAnswer =
  ThreadAnswer<DatabaseHits | readonly string[]> | (ToldError & { readonly id: number });
