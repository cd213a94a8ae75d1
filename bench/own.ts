import type { Contestant } from '../eval/contestant.js';
import { runCommand } from '../src/commands/run-command.js';
import { search } from '../src/commands/search.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { createSearchEngine } from '../src/search/create-search-engine.js';

/** The name by which `--engines` picks our engine. */
export const OWN_ENGINE = 'lecture-bot';

/** Suggestions that Discord shows at most. */
const SUGGESTIONS = 25;

/** Our engine, with what the bot asks of it and no peer can do. */
export interface OwnContestant extends Contestant {
  /** The whole of `/lecture search`: the hits of all pages, joined to passages, and a reply with the first page. */
  reply(query: string): Promise<unknown>;
  /** Suggestions while a member types. */
  complete(typed: string): Promise<unknown>;
}

/** Our engine. Each hit comes with its excerpt and its moment, as there is no way to have less. */
export function own(corpus: Corpus): Promise<OwnContestant> {
  const engine = createSearchEngine(corpus);
  return Promise.resolve({
    name: OWN_ENGINE,
    async find(query, limit) {
      const { hits } = await engine.search({ query, limit });
      return hits.map(({ segment }) => segment);
    },
    reply: (query) => runCommand(search, { query }, { corpus, engine }),
    complete: (typed) => engine.complete(typed, SUGGESTIONS),
  });
}
