import type { FindRequest, Found } from '../search/finder.js';
import type { Sections } from '../snapshot/section.js';

// What the thread of the program and the thread of a library say to one another.

/** To the library's thread: something to find or to complete. Each gets one {@link Answer}. */
export type Question =
  | { readonly id: number; readonly kind: 'find'; readonly request: FindRequest }
  | { readonly id: number; readonly kind: 'complete'; readonly typed: string; readonly limit: number };

/** What a question is answered with. */
export type Answer =
  | { readonly kind: 'answer'; readonly id: number; readonly value: Found | readonly string[] }
  | { readonly kind: 'error'; readonly id: number; readonly error: unknown };

/** From the library's thread, once: how loading went. */
export type LoadOutcome =
  | {
      readonly kind: 'loaded';
      readonly corpus: Sections;
      readonly isFromSnapshot: boolean;
      readonly warnings: readonly string[];
      readonly remarks: readonly string[];
    }
  /** The data cannot be used; the message is for the operator. */
  | { readonly kind: 'unusable'; readonly message: string };

/** All that comes from a library's thread. */
export type LibraryMessage = LoadOutcome | Answer;
