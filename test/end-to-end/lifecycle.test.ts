import { afterEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { commands } from '../../src/commands/index.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { buttons, visibleText } from '../fake-discord/visible.js';
import { firstContext, runBot, type Replaced, type RunningBot } from './running-bot.js';

const COMMANDS = '/applications/{application_id}/commands';
const GUILD_COMMANDS = '/applications/{application_id}/guilds/{guild_id}/commands';

const running: RunningBot[] = [];
let discord: FakeDiscord | undefined;

async function fakeDiscord(): Promise<FakeDiscord> {
  discord = await startFakeDiscord();
  return discord;
}

async function run(at: FakeDiscord, replaced?: Replaced): Promise<RunningBot> {
  const bot = await runBot(at, replaced);
  running.push(bot);
  return bot;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
  await discord?.close();
});

const puts = (at: FakeDiscord, route: string) =>
  at.requests.filter((request) => request.method === 'PUT' && request.route === route).length;

/** A command that does what a test says, in place of `/lecture search`. */
function searchReplacedBy(work: Command['run']): Replaced {
  return {
    commands: commands.map((command) => (command.name === 'search' ? { ...command, run: work } : command)),
  };
}

describe('registration', () => {
  it('tells Discord the commands at the first start, and nothing at the next', async () => {
    const at = await fakeDiscord();
    const first = await run(at);
    expect(puts(at, COMMANDS)).toBe(1);
    expect(at.visibleCommands('dm').map(({ name }) => name)).toEqual(['lecture', 'Find in lectures']);
    await first.stop();
    await run(at);
    expect(puts(at, COMMANDS)).toBe(1);
  });

  it('tells Discord again when a command has changed', async () => {
    const at = await fakeDiscord();
    const first = await run(at);
    await first.stop();
    await run(at, {
      commands: commands.map((command) => ({ ...command, description: `${command.description}!` })),
    });
    expect(puts(at, COMMANDS)).toBe(2);
  });

  it('shows every command once, also after a server of one’s own was tried first', async () => {
    const at = await fakeDiscord();
    const first = await run(at, { guildId: at.guildId });
    expect(puts(at, GUILD_COMMANDS)).toBe(1);
    expect(puts(at, COMMANDS)).toBe(0);
    await first.stop();
    await run(at);
    expect(at.visibleCommands('guild').map(({ name }) => name)).toEqual(['lecture', 'Find in lectures']);
    expect(at.commands.list(at.guildId)).toEqual([]);
  });

  it('shows every command once, also when it moves from everywhere to one server', async () => {
    const at = await fakeDiscord();
    const first = await run(at);
    await first.stop();
    await run(at, { guildId: at.guildId });
    expect(at.commands.list()).toEqual([]);
    expect(at.visibleCommands('guild').map(({ name }) => name)).toEqual(['lecture', 'Find in lectures']);
  });
});

describe('a restart', () => {
  it('leaves the buttons of earlier messages working', async () => {
    const at = await fakeDiscord();
    const first = await run(at);
    const { message } = await at.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'color image' },
    });
    await first.stop();
    await run(at);
    const pressed = await at.press(message, 'Next page');
    expect(visibleText(pressed.message)).toMatch(/Page 2 of/);
    const context = await at.press(pressed.message, buttons(pressed.message)[0]!.customId!);
    expect(visibleText(context.message)).toContain('Watch from');
  });

  it('answers a button of another version kindly', async () => {
    const at = await fakeDiscord();
    const first = await run(at);
    const { message } = await at.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'jigsaw' },
    });
    await first.stop();
    await run(at, { commands: commands.filter(({ name }) => name !== 'at') });
    const { message: answer, ephemeral } = await at.press(message, firstContext(message));
    expect(ephemeral).toBe(true);
    expect(visibleText(answer)).toContain('This command is not there any more');
  });
});

describe('when things go wrong', () => {
  it('asks Discord for time when an answer takes long, and then gives it', async () => {
    const at = await fakeDiscord();
    await run(
      at,
      searchReplacedBy(async (values, library) => {
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        return commands[0]!.run(values, library);
      }),
    );
    const answer = await at.slash({ command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } });
    expect(answer.deferred).toBe(true);
    expect(visibleText(answer.message)).toContain('52:36');
    const next = await at.press(answer.message, firstContext(answer.message));
    expect(visibleText(next.message)).toContain('Watch from 52:36');
  });

  it('keeps a private answer private when it takes long', async () => {
    const at = await fakeDiscord();
    await run(
      at,
      searchReplacedBy(async (values, library) => {
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        return commands[0]!.run(values, library);
      }),
    );
    const answer = await at.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'jigsaw', private: true },
    });
    expect(answer).toMatchObject({ deferred: true, ephemeral: true });
  });

  it.each([
    ['at once', 0],
    ['after a while', 1_700],
  ])(
    'apologises when a command breaks %s, and logs the cause under the number shown',
    async (_when, wait) => {
      const at = await fakeDiscord();
      const bot = await run(
        at,
        searchReplacedBy(async () => {
          await new Promise((resolve) => setTimeout(resolve, wait));
          throw new TypeError('boom: secret path /srv/x');
        }),
      );
      const { message } = await at.slash({
        command: 'lecture',
        subcommand: 'search',
        options: { query: 'jigsaw' },
      });
      const text = visibleText(message);
      expect(text).toMatch(/Something went wrong here, and it is noted as [0-9a-f]{8}\./);
      expect(text).not.toContain('boom');
      const number = /noted as (\w+)/.exec(text)![1]!;
      const logged = bot.logged.filter((line) => line.includes(number));
      expect(logged).toHaveLength(1);
      expect(logged[0]).toContain('boom');
    },
  );

  it('logs one line when Discord no longer knows the interaction, and answers the next', async () => {
    const at = await fakeDiscord();
    const bot = await run(at);
    at.failNext({
      route: '/interactions/{interaction_id}/{interaction_token}/callback',
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    await expect(
      at.slash({ command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' }, timeoutMs: 400 }),
    ).rejects.toThrow();
    expect(bot.logged.filter((line) => line.includes('10062'))).toHaveLength(1);
    const { message } = await at.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'jigsaw' },
    });
    expect(visibleText(message)).toContain('52:36');
  });

  it('lets an answer under way finish before it leaves', async () => {
    const at = await fakeDiscord();
    const bot = await run(
      at,
      searchReplacedBy(async (values, library) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        return commands[0]!.run(values, library);
      }),
    );
    const asked = at.slash({ command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await bot.stop();
    expect(visibleText((await asked).message)).toContain('52:36');
  });

  it('never logs the token', async () => {
    const at = await fakeDiscord();
    const bot = await run(at);
    expect(bot.logged.length).toBeGreaterThan(0);
    expect(bot.logged.join('\n')).not.toContain(at.token);
  });
});
