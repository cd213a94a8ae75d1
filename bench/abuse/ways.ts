import { at } from '../../src/commands/at.js';
import { choicesFor } from '../../src/commands/options/choices.js';
import { CONSOLE_ASKER, type Command, type Library } from '../../src/commands/command.js';
import { findInLectures } from '../../src/commands/find-in-lectures.js';
import type { GivenValues } from '../../src/commands/options/option.js';
import { outline } from '../../src/commands/outline.js';
import { runCommand } from '../../src/commands/run-command.js';
import { QUERY_LENGTH, search } from '../../src/commands/search.js';
import { UserError } from '../../src/reply/user-error.js';
import { LONGEST_OPTION } from './hostile-texts.js';

/** A way in which a text gets to the bot. */
export interface Way {
  readonly name: string;
  /** No longer one gets any further, in characters. */
  readonly longest: number;
  readonly run: (text: string, library: Library) => Promise<unknown>;
}

/** Discord's limit for a message, in characters. */
const LONGEST_MESSAGE = 4_000;
const LONGEST_TIME = 300;
const LONGEST_TITLE = 100;
/** What the search asks the engine for. */
const HITS = 120;

/** What a member types into the search, as text or as words. */
export const SEARCH: Way = {
  name: '/lecture search',
  longest: QUERY_LENGTH,
  run: (query, library) => answered(search, { query }, library),
};

/** All ways in which a member's text gets to the bot, and the engine itself, that no command stands before. */
export const WAYS: readonly Way[] = [
  SEARCH,
  {
    name: 'Find in lectures',
    longest: LONGEST_MESSAGE,
    run: (text, library) => refusedOr(() => findInLectures.run(text, library, CONSOLE_ASKER)),
  },
  {
    name: 'engine',
    longest: LONGEST_OPTION,
    run: (query, { engine }) => engine.search({ query, limit: HITS }),
  },
  {
    name: 'suggest words',
    longest: QUERY_LENGTH,
    run: (typed, library) => suggested('query', typed, library),
  },
  {
    name: 'suggest lectures',
    longest: LONGEST_TITLE,
    run: (typed, library) => suggested('lecture', typed, library),
  },
  { name: '/lecture at', longest: LONGEST_TIME, run: (time, library) => answered(at, { time }, library) },
  {
    name: '/lecture outline',
    longest: LONGEST_TITLE,
    run: (lecture, library) => answered(outline, { lecture }, library),
  },
];

function suggested(name: string, typed: string, library: Library): Promise<unknown> {
  const option = search.options.find((one) => one.name === name);
  return option === undefined ? Promise.resolve() : choicesFor(option, typed, library);
}

function answered(command: Command, values: GivenValues, library: Library): Promise<unknown> {
  return refusedOr(() => runCommand(command, values, library));
}

/** A kind refusal is an answer. */
async function refusedOr(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
