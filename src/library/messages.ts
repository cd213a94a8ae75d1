import type { GlossaryEntry } from '../corpus/glossary.js';
import type { FindRequest, Found } from '../search/finder.js';
import type { Sections } from '../snapshot/section.js';
import type { ThreadAnswer } from '../threads/thread-questions.js';
import type { LoadedLibrary } from './library-source.js';

// What the thread of the program says to the threads of a library, and they to it.

/** From the thread that builds a library, once: how it went. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly library: LoadedLibrary }
  /** The data cannot be used; the message is for the operator. */
  | { readonly kind: 'unusable'; readonly message: string };

/** What to search in. */
export interface SearchMatter {
  readonly index: Sections;
  readonly glossary: readonly GlossaryEntry[];
}

/** What is asked of the thread that searches, of one of the libraries that it serves. */
export type Request =
  /** To be asked first: serve it from now on. */
  | { readonly kind: 'open'; readonly matter: SearchMatter }
  | { readonly kind: 'find'; readonly request: FindRequest }
  | { readonly kind: 'complete'; readonly typed: string; readonly limit: number }
  /** To be asked last: let go of it and its memory. */
  | { readonly kind: 'close' };

/** To the thread that searches. Each gets one {@link Answer}. */
export interface Question {
  readonly id: number;
  /** The number of the library. */
  readonly library: number;
  readonly request: Request;
}

/** All that comes from the thread that searches. */
export type Answer =
  /** `open` and `close` have no value. */
  ThreadAnswer<Found | readonly string[] | undefined>;
