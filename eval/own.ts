import { createSearchEngine } from '../src/search/create-search-engine.js';
import type { SearchEngineOptions } from '../src/search/create-search-engine.js';
import { ENGINE_PARTS } from '../src/search/parts.js';
import type { ContestantFactory } from './contestant.js';

/** Our engine as the goals count it: all parts, no glossary. */
export const OWN_ENGINE = 'lecture-bot';

/** Our engine without a glossary. */
export const OWN: ReadonlyMap<string, ContestantFactory> = new Map([[OWN_ENGINE, own(OWN_ENGINE, {})]]);

/** Our engine with each of its parts switched off in turn. */
export const ABLATIONS: ReadonlyMap<string, ContestantFactory> = new Map(
  ENGINE_PARTS.map((part) => [`without-${part}`, own(`  without ${part}`, { without: [part] })]),
);

function own(name: string, options: SearchEngineOptions): ContestantFactory {
  return (corpus) => {
    const engine = createSearchEngine(corpus, options);
    return Promise.resolve({
      name,
      async find(query, limit) {
        const { hits } = await engine.search({ query, limit });
        return hits.map(({ segment }) => segment);
      },
    });
  };
}
