import type { Contestant } from '../eval/contestant.js';
import type { Library } from '../src/commands/command.js';
import { runCommand } from '../src/commands/run-command.js';
import { search } from '../src/commands/search.js';
import type { WholeCorpus } from '../src/corpus/corpus.js';
import { readFrom } from '../src/corpus/lecture-reader.js';
import { createSearchEngine } from '../src/search/create-search-engine.js';

/** The name by which `--engines` picks our engine, and that of the engine as the bot runs it in the tables. */
export const OWN_ENGINE = 'lecture-bot';

/** Our engine in one thread, as its peers are. */
export const OWN_IN_ONE_THREAD = 'lecture-bot, one thread';

/** Suggestions that Discord shows at most. */
const SUGGESTIONS = 25;

/** Our engine, with what the bot asks of it and no peer can do. */
export interface OwnContestant extends Contestant {
  /** The whole of `/lecture search`: the hits of all pages, joined to passages, and a reply with the first page. */
  readonly reply: (query: string) => Promise<unknown>;
  /** Suggestions while a member types. */
  readonly complete: (typed: string) => Promise<unknown>;
}

/** Our engine, indexing lectures in this thread. */
export function own(corpus: WholeCorpus): Promise<OwnContestant> {
  const library = { corpus, read: readFrom(corpus), engine: createSearchEngine(corpus) };
  return Promise.resolve(contestantOf(library, OWN_IN_ONE_THREAD));
}

/** Lectures that are open already. Each hit comes with its excerpt and its moment: there is no way to have less. */
export function contestantOf(library: Library, name: string): OwnContestant {
  return {
    name,
    async find(query, limit) {
      const { hits } = await library.engine.search({ query, limit });
      return hits.map(({ segment }) => segment);
    },
    reply: (query) => runCommand(search, { query }, library),
    complete: (typed) => library.engine.complete(typed, SUGGESTIONS),
  };
}
