import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import type { Where } from './places.js';
import { COMMANDS, startSmallBot, type SmallBot } from './small-bot.js';

let discord: FakeDiscord;
const bots: SmallBot[] = [];

beforeEach(async () => {
  discord = await startFakeDiscord({ shards: 3 });
});

afterEach(async () => {
  await Promise.all(bots.splice(0).map(({ client }) => client.destroy()));
  await discord.close();
});

/** A bot that is one of three shards, and answers each command with its number. */
async function shard(id: number): Promise<SmallBot> {
  const bot = await startSmallBot(
    discord,
    { command: (interaction) => interaction.reply(`shard ${id}`) },
    { shards: [id], shardCount: 3 },
  );
  bots.push(bot);
  return bot;
}

const ask = async (where: Where) => {
  const search = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };
  return (await discord.slash({ ...search, where })).message.content;
};

describe('three shards', () => {
  it('are each told of its own servers, and get what happens there; the first gets all else', async () => {
    const three = [await shard(0), await shard(1), await shard(2)];
    await three[0]!.client.application.commands.set(COMMANDS);
    expect(three.map(({ client }) => client.guilds.cache.map(({ name }) => name))).toEqual([
      ['Study group'],
      ['Another group'],
      ['Third group'],
    ]);
    expect(await ask('guild')).toBe('shard 0');
    expect(await ask('other-guild')).toBe('shard 1');
    expect(await ask('third-guild')).toBe('shard 2');
    expect(await ask('dm')).toBe('shard 0');
    expect(await ask('private-channel')).toBe('shard 0');
    expect(discord.interactions.flatMap(({ refusals }) => refusals)).toEqual([]);
  });

  it('do not get what one of them missed that is not there', async () => {
    const [first] = [await shard(0), await shard(2)];
    await first.client.application.commands.set(COMMANDS);
    await expect(ask('other-guild')).rejects.toThrow('no bot is connected');
  });

  it('keep their sessions when one of them begins anew', async () => {
    const [first, second] = [await shard(0), await shard(1)];
    await first.client.application.commands.set(COMMANDS);
    await second.client.destroy();
    discord.closeGateway(1006);
    await shard(1);
    await eventually(() => {
      expect(discord.gateway.readySessions).toBe(2);
    });
    const kinds = discord.gateway.events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'resume')).toHaveLength(1);
    expect(await ask('guild')).toBe('shard 0');
  });
});

describe('a gateway that lets one shard identify at a time', () => {
  it('calls the session of the next one invalid, and takes it later', async () => {
    await discord.close();
    discord = await startFakeDiscord({ shards: 3, maxConcurrency: 1 });
    await shard(0);
    await shard(1);
    const kinds = discord.gateway.events.map(({ kind }) => kind);
    expect(kinds).toContain('identify-too-soon');
    expect(discord.gateway.readySessions).toBe(2);
  });
});
