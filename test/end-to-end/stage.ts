import { afterEach } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { commands } from '../../src/commands/index.js';
import { startFakeDiscord, type FakeDiscord, type FakeDiscordOptions } from '../fake-discord/fake-discord.js';
import { runBot, type Replaced, type RunningBot } from './running-bot.js';

/** Where each test of a file opens a Discord and runs bots; all is put away after the test. */
export interface Stage {
  readonly open: (options?: FakeDiscordOptions) => Promise<FakeDiscord>;
  readonly run: (at: FakeDiscord, replaced?: Replaced) => Promise<RunningBot>;
}

/** Sets up a stage for the tests of a file. */
export function stage(): Stage {
  const bots: RunningBot[] = [];
  const discords: FakeDiscord[] = [];
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.stop()));
    await Promise.all(discords.splice(0).map((discord) => discord.close()));
  });
  return {
    open: async (options) => {
      const discord = await startFakeDiscord(options);
      discords.push(discord);
      return discord;
    },
    run: async (at, replaced) => {
      const bot = await runBot(at, replaced);
      bots.push(bot);
      return bot;
    },
  };
}

/** A command that does what a test says, in place of `/lecture search`. */
export function searchReplacedBy(work: Command['run']): Replaced {
  return {
    commands: commands.map((command) => (command.name === 'search' ? { ...command, run: work } : command)),
  };
}

/** `/lecture search`, but only after so many milliseconds. */
export function searchAfter(milliseconds: number): Replaced {
  return searchReplacedBy(async (values, library, asker) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return commands[0]!.run(values, library, asker);
  });
}
