import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { commands } from '../../src/commands/index.js';
import { english } from '../../src/texts/english.js';
import { japanese } from '../../src/texts/japanese.js';
import type { Texts } from '../../src/texts/texts.js';
import { stage } from '../end-to-end/stage.js';
import { eventually } from '../eventually.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';

const COMMANDS = '/applications/{application_id}/commands';
const GUILD_COMMANDS = '/applications/{application_id}/guilds/{guild_id}/commands';
const OURS = ['lecture', 'Find in lectures'];

const { open, run } = stage();

/** A command that is described otherwise in one language. */
const renamed = (command: Command, language: Texts): Command =>
  command.isHidden === true
    ? command
    : {
        ...command,
        described: (texts) => {
          const { name, description } = command.described(texts);
          return { name, description: texts === language ? `${description}!` : description };
        },
      };

const puts = (at: FakeDiscord, route: string) =>
  at.requests.filter((request) => request.method === 'PUT' && request.route === route).length;

const names = (at: FakeDiscord, where: 'guild' | 'dm') => at.visibleCommands(where).map(({ name }) => name);

describe('registration', () => {
  it('tells Discord the commands at the first start, and nothing at the next', async () => {
    const at = await open();
    const first = await run(at);
    expect(puts(at, COMMANDS)).toBe(1);
    expect(names(at, 'dm')).toEqual(OURS);
    await first.stop();
    await run(at);
    expect(puts(at, COMMANDS)).toBe(1);
  });

  it('tells Discord nothing at the next start in one server either, though it keeps no places of use there', async () => {
    const at = await open();
    const first = await run(at, { guildId: at.guildId });
    await first.stop();
    const before = at.commands.list(at.guildId);
    at.commands.overwrite(
      before.map((command) => ({ ...command, integration_types: undefined, contexts: undefined })),
      at.guildId,
    );
    const second = await run(at, { guildId: at.guildId });
    expect(puts(at, GUILD_COMMANDS)).toBe(1);
    expect(second.logged.join('\n')).toContain('Commands were registered already in server');
  });

  it('tells Discord again when a command has changed', async () => {
    const at = await open();
    const first = await run(at);
    await first.stop();
    await run(at, {
      commands: commands.map((command) => renamed(command, english)),
    });
    expect(puts(at, COMMANDS)).toBe(2);
  });

  it('tells Discord again when a translation alone has changed, and nothing at the next start', async () => {
    const at = await open();
    const first = await run(at);
    await first.stop();
    const changed = { commands: commands.map((command) => renamed(command, japanese)) };
    const second = await run(at, changed);
    await second.stop();
    expect(puts(at, COMMANDS)).toBe(2);
    await run(at, changed);
    expect(puts(at, COMMANDS)).toBe(2);
  });

  it('shows every command once, also after a server of one’s own was tried first', async () => {
    const at = await open();
    const first = await run(at, { guildId: at.guildId });
    expect(puts(at, GUILD_COMMANDS)).toBe(1);
    expect(puts(at, COMMANDS)).toBe(0);
    await first.stop();
    await run(at);
    expect(names(at, 'guild')).toEqual(OURS);
    expect(at.commands.list(at.guildId)).toEqual([]);
  });

  it('shows every command once, also when it moves from everywhere to one server', async () => {
    const at = await open();
    const first = await run(at);
    await first.stop();
    await run(at, { guildId: at.guildId });
    expect(at.commands.list()).toEqual([]);
    expect(names(at, 'guild')).toEqual(OURS);
  });
});

describe('commands left over elsewhere', () => {
  it('are named as not looked up when Discord fails, and the bot runs all the same', async () => {
    const at = await open();
    const first = await run(at);
    await first.stop();
    at.failNext({ route: `GET ${COMMANDS}`, status: 503, times: 5 });
    const second = await run(at, { guildId: at.guildId });
    expect(at.commands.list()).toHaveLength(2);
    expect(second.logged.filter((line) => line.startsWith('warn'))).toEqual([
      expect.stringContaining('could not be looked up'),
    ]);
    await second.stop();
    await run(at, { guildId: at.guildId });
    expect(at.commands.list()).toEqual([]);
  });

  it('are looked for no further when the bot is to stop', async () => {
    const at = await open();
    at.commands.overwrite([{ name: 'lecture', description: 'Of another start' }], at.otherGuildId);
    at.delay(`GET ${GUILD_COMMANDS}`, 300);
    const asked = () => at.requests.filter(({ route }) => route === GUILD_COMMANDS).length;
    const stopping = new AbortController();
    const running = run(at, { signal: stopping.signal });
    await eventually(() => {
      expect(asked()).toBe(1);
    });
    stopping.abort();
    const bot = await running;
    expect(asked()).toBe(1);
    expect(bot.logged.filter((line) => line.startsWith('warn'))).toEqual([]);
  });

  it('are not expected in a server that grants the bot no commands', async () => {
    const at = await open();
    at.failNext({
      route: `GET ${GUILD_COMMANDS}`,
      status: 403,
      body: { code: 50001, message: 'Missing Access' },
    });
    const bot = await run(at);
    expect(names(at, 'dm')).toEqual(OURS);
    expect(bot.logged.filter((line) => line.startsWith('warn'))).toEqual([]);
  });
});
