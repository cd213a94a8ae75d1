import { expect } from 'vitest';
import { commands, messageCommands, ROOT } from '../../src/commands/index.js';
import type { Command, Library } from '../../src/commands/command.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { readFrom } from '../../src/corpus/lecture-reader.js';
import { makeLecture, type LectureSource } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import type { BotObserver } from '../../src/discord/bot-observer.js';
import { startBot, type Bot } from '../../src/discord/bot.js';
import { discordDefinitions } from '../../src/discord/definitions.js';
import { createLog } from '../../src/log/log.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import type { BucketSize } from '../../src/turns/token-buckets.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import { buttons } from '../fake-discord/visible.js';
import type { WireMessage } from '../fake-discord/wire.js';
import { shownToken } from './shown-token.js';

/** A bot under test. */
export interface RunningBot extends Bot {
  /** What it logged, but for what is there for finding faults. */
  readonly logged: readonly string[];
}

/** What of the bot a test replaces. */
export interface Replaced {
  readonly library?: Library;
  readonly commands?: readonly Command[];
  readonly guildId?: string;
  readonly observer?: BotObserver;
  /** How much a member may do; no limit when left out, since one member does all that a test does. */
  readonly memberLimit?: BucketSize;
  /** Gives up a start under way. */
  readonly signal?: AbortSignal;
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
  return { corpus, read: readFrom(corpus), engine: createSearchEngine(corpus, { glossary }) };
}

/** A library of lectures made up by a test. */
export function libraryOf(...lectures: LectureSource[]): Library {
  const corpus = makeCorpus(lectures.map(makeLecture));
  return { corpus, read: readFrom(corpus), engine: createSearchEngine(corpus) };
}

/**
 * Starts the bot as `main` does, against a fake Discord, and waits until it asks nothing more by itself. It logs all it can, and when it is stopped none of that may
 * show the token.
 */
export async function runBot(discord: FakeDiscord, replaced: Replaced = {}): Promise<RunningBot> {
  const library = replaced.library ?? (await seedLibrary());
  const lines: string[] = [];
  const logged: string[] = [];
  const write = (line: string) => {
    lines.push(line);
    if (!line.startsWith('debug')) logged.push(line);
  };
  const used = replaced.commands ?? commands;
  const bot = await startBot({
    commands: used,
    messageCommands,
    useLibrary: (_serverId, work) => work(library),
    log: createLog(write, [discord.token], { level: 'debug' }),
    config: {
      token: discord.token,
      guildId: replaced.guildId,
      api: discord.restApi,
      cdn: discord.restApi,
      memberLimit: replaced.memberLimit,
    },
    definitions: discordDefinitions(ROOT, used, messageCommands),
    observer: replaced.observer,
    signal: replaced.signal,
  });
  await bot.tidied;
  const stop = async () => {
    await bot.stop();
    expect(shownToken(lines.join('\n'), discord.token)).toEqual([]);
  };
  return { ...bot, stop, logged };
}

/** The custom id of the first "Context" button of a message: that of its best hit. */
export function firstContext(message: WireMessage): string {
  const button = buttons(message).find(({ label }) => label === 'Context');
  if (button?.customId === undefined) throw new Error('The message has no Context button.');
  return button.customId;
}
