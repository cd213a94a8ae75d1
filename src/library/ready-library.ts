import type { Sections } from '../snapshot/section.js';
import type { LoadedLibrary } from './library-source.js';
import type { ReadyLibrary } from './messages.js';

/** A loaded library taken apart: the lectures stay with whoever has loaded them, the index goes to the search. */
export function readyLibrary({
  sections,
  ...about
}: LoadedLibrary): ReadyLibrary & { readonly index: Sections } {
  const isOfCorpus = ([name]: readonly [string, unknown]) => name.startsWith('corpus.');
  const entries = Object.entries(sections);
  return {
    ...about,
    corpus: Object.fromEntries(entries.filter(isOfCorpus)),
    index: Object.fromEntries(entries.filter((entry) => !isOfCorpus(entry))),
  };
}
