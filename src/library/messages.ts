import type { MessagePort } from 'node:worker_threads';
import type { GlossaryEntry } from '../corpus/glossary.js';
import type { FindRequest, Found } from '../search/finder.js';
import type { Sections } from '../snapshot/section.js';
import type { ThreadAnswer } from '../threads/thread-questions.js';
import type { LibrarySource, LoadedLibrary } from './library-source.js';

// What the thread of the program says to the threads of a library, and they to it.

/** From the thread that builds a library, once: how it went. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly library: LoadedLibrary }
  /** The data cannot be used; the message is for the operator. */
  | { readonly kind: 'unusable'; readonly message: string };

/** A library that can be opened. */
export interface ReadyLibrary extends Omit<LoadedLibrary, 'sections'> {
  /** For `unpackCorpus`. */
  readonly corpus: Sections;
  /** For `unpackIndex`; or where that comes as a message. */
  readonly index: Sections | MessagePort;
}

/** To the thread that loads a library, at its start. */
export interface LoadOrder {
  readonly source: LibrarySource;
  /** See `codeKey`; undefined where no snapshot is kept, or the code cannot be read. */
  readonly code: string | undefined;
  /** Where to put the index; it is there before the outcome is told. */
  readonly index: MessagePort;
}

/** From the thread that loads a library, once: how it went. */
export type LoadOutcome =
  | {
      readonly kind: 'loaded';
      readonly library: Omit<ReadyLibrary, 'index'>;
      /** See `neededHeap`. */
      readonly neededHeap: number;
    }
  /** The data cannot be used; the message is for the operator. */
  | { readonly kind: 'unusable'; readonly message: string }
  /** There is not enough memory to build it. */
  | { readonly kind: 'too large' };

/** What to search in. */
export interface SearchMatter {
  readonly index: ReadyLibrary['index'];
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
