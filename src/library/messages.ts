import type { GlossaryEntry } from '../corpus/glossary.js';
import type { FindRequest, Found } from '../search/finder.js';
import type { Sections } from '../snapshot/section.js';
import type { LoadedLibrary } from './library-source.js';

// What the thread of the program says to the threads of a library, and they to it.

/** From the thread that builds a library, once: how it went. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly library: LoadedLibrary }
  /** The data cannot be used; the message is for the operator. */
  | { readonly kind: 'unusable'; readonly message: string };

/** To the thread that searches, first and once: what to search in. */
export interface SearchMatter {
  readonly index: Sections;
  readonly glossary: readonly GlossaryEntry[];
}

/** To the thread that searches: something to find or to complete. Each gets one {@link Answer}. */
export type Question =
  | { readonly id: number; readonly kind: 'find'; readonly request: FindRequest }
  | { readonly id: number; readonly kind: 'complete'; readonly typed: string; readonly limit: number };

/** What a question is answered with. */
export type Answer =
  | { readonly kind: 'answer'; readonly id: number; readonly value: Found | readonly string[] }
  | { readonly kind: 'error'; readonly id: number; readonly error: unknown };

/** All that comes from the thread that searches; `ready` once, when it can be asked. */
export type SearchMessage = Answer | { readonly kind: 'ready' };
