import type { WholeCorpus } from '../corpus/corpus.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import { makeFinder } from './finder.js';
import type { EnginePart } from './parts.js';
import { indexLectures, makeMaterial } from './prepare-material.js';
import { searchBy } from './search-by.js';
import type { SearchEngine } from './search-engine.js';

/** How to make the engine. */
export interface SearchEngineOptions {
  /** What the recogniser made of terms where no sound can tell; nothing when left out. */
  readonly glossary?: readonly GlossaryEntry[];
  /** Parts to leave out, for measuring what they earn. */
  readonly without?: readonly EnginePart[];
}

/** Indexes all lectures and opens the search. Takes time and memory in proportion to the words in them. */
export function createSearchEngine(corpus: WholeCorpus, options: SearchEngineOptions = {}): SearchEngine {
  const { glossary = [], without = [] } = options;
  return searchBy(makeFinder(makeMaterial(indexLectures(corpus.lectures), glossary, without)), corpus);
}
