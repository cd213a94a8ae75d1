import type { WholeCorpus } from '../../src/corpus/corpus.js';
import type { GlossaryEntry } from '../../src/corpus/glossary.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import type { SearchEngine } from '../../src/search/search-engine.js';

/** Makes an engine that searches some lectures. */
export type EngineMaker = (
  corpus: WholeCorpus,
  options?: { readonly glossary?: readonly GlossaryEntry[] },
) => Promise<SearchEngine>;

/** What tests of any engine are run on. */
interface EngineUnderTest {
  readonly make: EngineMaker;
  readonly isInMemory: boolean;
}

let underTest: EngineUnderTest = {
  make: (corpus, options) => Promise.resolve(createSearchEngine(corpus, options)),
  isInMemory: true,
};

/** Makes an engine of the kind that is tested: in memory, unless a file of tests says otherwise. */
export const makeEngine: EngineMaker = (corpus, options) => underTest.make(corpus, options);

/** Whether that is the one in memory, of which alone some things can be asked. */
export function isInMemory(): boolean {
  return underTest.isInMemory;
}

/** Has all tests of engines that are imported from now on run on other ones than those in memory. */
export function testEnginesBy(make: EngineMaker): void {
  underTest = { make, isInMemory: false };
}
