import type { Contestant } from '../eval/contestant.js';
import type { Library } from '../src/commands/command.js';
import { runCommand } from '../src/commands/run-command.js';
import { search } from '../src/commands/search.js';
import type { WholeCorpus } from '../src/corpus/corpus.js';
import { readFrom } from '../src/corpus/lecture-reader.js';
import { createSearchEngine } from '../src/search/create-search-engine.js';
import type { SearchEngine } from '../src/search/search-engine.js';

/** The name by which `--engines` picks our engine, and that of the engine as the bot runs it in the tables. */
export const OWN_ENGINE = 'lecture-bot';

/** Our engine in one thread, as its peers are. */
export const OWN_IN_ONE_THREAD = 'lecture-bot, one thread';

/** Suggestions that Discord shows at most. */
export const SUGGESTIONS = 25;

/** Our engine, with what the bot asks of it and no peer can do. */
export interface OwnContestant extends Contestant {
  /** The whole of `/lecture search`: the hits of all pages, joined to passages, and a reply with the first page. */
  readonly reply: (query: string) => Promise<unknown>;
  /** Suggestions while a member types. */
  readonly complete: (typed: string) => Promise<unknown>;
}

/** Searches, and makes the excerpt and the moment of each hit, which only come to be for whoever reads them. */
export async function findWithExcerpts(engine: SearchEngine, query: string, limit: number) {
  const { hits } = await engine.search({ query, limit });
  return hits.map(({ segment, excerpt, momentSecond }) => ({ ...segment, excerpt, momentSecond }));
}

/** Our engine, indexing lectures in this thread. */
export function own(corpus: WholeCorpus): Promise<OwnContestant> {
  const library = { corpus, read: readFrom(corpus), engine: createSearchEngine(corpus) };
  return Promise.resolve(contestantOf(library, OWN_IN_ONE_THREAD));
}

/** Lectures that are open already. */
export function contestantOf(library: Library, name: string): OwnContestant {
  return {
    name,
    find: (query, limit) => findWithExcerpts(library.engine, query, limit),
    reply: (query) => runCommand(search, { query }, library),
    complete: (typed) => library.engine.complete(typed, SUGGESTIONS),
  };
}
