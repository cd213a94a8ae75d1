import { createSearchEngine } from '../src/search/create-search-engine.js';
import { ENGINE_PARTS } from '../src/search/parts.js';
import type { EnginePart } from '../src/search/parts.js';
import { searchedBy, type ContestantFactory } from './contestant.js';
import { OWN_ENGINE, WITH_GLOSSARY } from './names.js';

/** Our engine without and with the glossary. */
export const OWN: ReadonlyMap<string, ContestantFactory> = new Map([
  [OWN_ENGINE, own(OWN_ENGINE, ['glossary'])],
  [WITH_GLOSSARY, own('  with glossary', [])],
]);

/** Our engine without a glossary, with each of its other parts switched off in turn. */
export const ABLATIONS: ReadonlyMap<string, ContestantFactory> = new Map(
  ENGINE_PARTS.filter((part) => part !== 'glossary').map((part) => [
    `without-${part}`,
    own(`  without ${part}`, ['glossary', part]),
  ]),
);

function own(name: string, without: readonly EnginePart[]): ContestantFactory {
  return (corpus, glossary) => {
    const engine = createSearchEngine(corpus, { glossary, without });
    return Promise.resolve(searchedBy(name, engine));
  };
}
