import { commands, messageCommands, ROOT } from '../../src/commands/index.js';
import type { Command, Library } from '../../src/commands/command.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture, type LectureSource } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import { startBot, type Bot } from '../../src/discord/bot.js';
import { discordDefinitions } from '../../src/discord/definitions.js';
import { createLog } from '../../src/log/log.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import type { BucketSize } from '../../src/turns/token-buckets.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import { buttons } from '../fake-discord/visible.js';
import type { WireMessage } from '../fake-discord/wire.js';

/** A bot under test, with everything it logged. */
export interface RunningBot extends Bot {
  readonly logged: readonly string[];
}

/** What of the bot a test replaces. */
export interface Replaced {
  readonly library?: Library;
  readonly commands?: readonly Command[];
  readonly guildId?: string;
  /** How much a member may do; no limit when left out, since one member does all that a test does. */
  readonly memberLimit?: BucketSize;
}

let seed: Promise<Library> | undefined;

/** The lectures and the glossary that ship with the bot, loaded once for all tests of a file. */
export function seedLibrary(): Promise<Library> {
  seed ??= loadSeed();
  return seed;
}

async function loadSeed(): Promise<Library> {
  const { corpus } = await loadCorpus('data');
  const { glossary } = await loadGlossary('data');
  return { corpus, engine: createSearchEngine(corpus, { glossary }) };
}

/** A library of lectures made up by a test. */
export function libraryOf(...lectures: LectureSource[]): Library {
  const corpus = makeCorpus(lectures.map(makeLecture));
  return { corpus, engine: createSearchEngine(corpus) };
}

/** Starts the bot as `main` does, against a fake Discord. */
export async function runBot(discord: FakeDiscord, replaced: Replaced = {}): Promise<RunningBot> {
  const library = replaced.library ?? (await seedLibrary());
  const logged: string[] = [];
  const used = replaced.commands ?? commands;
  const bot = await startBot({
    commands: used,
    messageCommands,
    useLibrary: (_serverId, work) => work(library),
    log: createLog((line) => logged.push(line), [discord.token]),
    config: {
      token: discord.token,
      guildId: replaced.guildId,
      api: discord.restApi,
      cdn: discord.restApi,
      memberLimit: replaced.memberLimit,
    },
    definitions: discordDefinitions(ROOT, used, messageCommands),
  });
  return { ...bot, logged };
}

/** The custom id of the first "Context" button of a message: that of its best hit. */
export function firstContext(message: WireMessage): string {
  const button = buttons(message).find(({ label }) => label === 'Context');
  if (button?.customId === undefined) throw new Error('The message has no Context button.');
  return button.customId;
}
