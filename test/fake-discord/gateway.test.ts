import { GatewayIntentBits } from 'discord.js';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { eventually } from '../eventually.js';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { COMMANDS, startSmallBot, type SmallBot } from './small-bot.js';

const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };

let discord: FakeDiscord;
let bot: SmallBot | undefined;

beforeEach(async () => {
  discord = await startFakeDiscord({ heartbeatIntervalMs: 100 });
});

afterEach(async () => {
  await bot?.client.destroy();
  bot = undefined;
  await discord.close();
});

/** A bot which answers every command with its own running number. */
async function countingBot(): Promise<SmallBot> {
  let count = 0;
  bot = await startSmallBot(discord, {
    command: (interaction) => {
      count += 1;
      return interaction.reply(`answer ${count}`);
    },
  });
  await bot.client.application.commands.set(COMMANDS);
  return bot;
}

const kinds = (): string[] =>
  discord.gateway.events.filter(({ kind }) => kind !== 'heartbeat').map(({ kind }) => kind);

/** Waits until the one bot is connected again after a loss. */
async function backAgain(count: number): Promise<void> {
  const returned = () => discord.gateway.events.filter(({ kind }) => kind === 'connect').length >= count;
  while (!(returned() && discord.gateway.readySessions === 1)) await discord.gateway.nextChange();
}

describe('the gateway', () => {
  it('makes the client ready with its user, its application and its servers', async () => {
    const { client } = await countingBot();
    expect(client.user.id).toBe(discord.applicationId);
    expect(client.application.id).toBe(discord.applicationId);
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['Study group', 'Another group']);
    expect(kinds()).toEqual(['connect', 'identify']);
  });

  it('makes a client without intents ready as well', async () => {
    bot = await startSmallBot(discord, {}, { intents: [] });
    expect(bot.client.guilds.cache.size).toBe(2);
  });

  it('answers heartbeats', async () => {
    const { client } = await countingBot();
    await eventually(() => {
      expect(client.ws.ping).toBeGreaterThanOrEqual(0);
      expect(discord.gateway.events.filter(({ kind }) => kind === 'heartbeat').length).toBeGreaterThan(2);
    });
    expect(kinds()).toEqual(['connect', 'identify']);
  });

  it.each([1001, 1006, 4000, 4009])('lets the client resume after a close with %i', async (code) => {
    await countingBot();
    discord.closeGateway(code);
    await backAgain(2);
    expect(kinds()).toEqual(['connect', 'identify', 'close', 'connect', 'resume']);
    expect((await discord.slash(SEARCH)).message.content).toBe('answer 1');
  });

  it('replays what was missed while the connection was lost', async () => {
    await countingBot();
    discord.closeGateway(1006);
    await eventually(() => {
      expect(discord.gateway.readySessions).toBe(0);
    });
    const answer = await discord.slash(SEARCH);
    expect(answer.message.content).toBe('answer 1');
    expect(kinds()).toEqual(['connect', 'identify', 'close', 'connect', 'resume']);
  });

  it('lets the client resume when it is told to reconnect', async () => {
    await countingBot();
    discord.requestReconnect();
    await backAgain(2);
    expect(kinds()).toEqual(['connect', 'identify', 'close', 'connect', 'resume']);
  });

  it('lets the client resume when its heartbeats go unanswered', async () => {
    await countingBot();
    discord.stopHeartbeatAcks();
    await eventually(() => {
      expect(kinds()).toContain('close');
    });
    discord.resumeHeartbeatAcks();
    await backAgain(2);
    expect(kinds().slice(0, 5)).toEqual(['connect', 'identify', 'close', 'connect', 'resume']);
  });

  it('makes the client resume a session called invalid but resumable', async () => {
    await countingBot();
    discord.invalidateSession(true);
    await eventually(() => {
      expect(kinds()).toEqual(['connect', 'identify', 'resume']);
    });
  });

  it('makes the client begin anew when its session is invalid', async () => {
    await countingBot();
    discord.invalidateSession(false);
    await backAgain(2);
    expect(kinds()).toEqual(['connect', 'identify', 'close', 'connect', 'identify']);
    expect((await discord.slash(SEARCH)).message.content).toBe('answer 1');
  });

  it('refuses to resume a session it has forgotten', async () => {
    await countingBot();
    discord.closeGateway(4000, { keepSession: false });
    // No limit of our own here: the client leaves 5 to 6.5 seconds between two times it identifies.
    await backAgain(3);
    expect(kinds().slice(2)).toEqual(['close', 'connect', 'resume', 'close', 'connect', 'identify']);
    expect((await discord.slash(SEARCH)).message.content).toBe('answer 1');
  });

  it('gives an event of an unknown kind, which the client passes over', async () => {
    await countingBot();
    discord.dispatch('SOMETHING_NEW', { id: '1' });
    expect((await discord.slash(SEARCH)).message.content).toBe('answer 1');
  });
});

describe('a login', () => {
  const failed = async (change: { token?: string; intents?: number[] }): Promise<string> => {
    const login = startSmallBot(
      Object.assign(Object.create(discord) as FakeDiscord, { token: change.token ?? discord.token }),
      {},
      { intents: change.intents ?? [] },
    );
    return login.then(
      () => 'logged in',
      (error: unknown) => String(error),
    );
  };

  it('fails with a wrong token, already at the REST API', async () => {
    expect(await failed({ token: `${discord.token}x` })).toContain('An invalid token was provided');
    expect(discord.responses.map(({ status }) => status)).toEqual([401]);
  });

  it.each([
    [4004, 'Authentication failed'],
    [4014, 'Used disallowed intents'],
  ])('fails when the gateway refuses it with %i', async (code, message) => {
    discord.refuseIdentify(code);
    expect(await failed({})).toContain(message);
  });

  it('fails when it asks for a privileged intent that was not granted', async () => {
    expect(await failed({ intents: [GatewayIntentBits.MessageContent] })).toContain(
      'Used disallowed intents',
    );
  });
});

describe('a socket that does not keep to the protocol', () => {
  const address = (): string => discord.restApi.replace('http', 'ws').replace('/api', '');

  it.each([
    ['speaks another version', '?v=9&encoding=json', [], 4012],
    ['speaks another encoding', '?v=10&encoding=etf', [], 4002],
    ['sends no JSON', '?v=10&encoding=json', ['{'], 4002],
    ['sends an unknown opcode', '?v=10&encoding=json', [{ op: 99 }], 4001],
    ['sets its presence before it identifies', '?v=10&encoding=json', [{ op: 3, d: {} }], 4003],
    [
      'identifies with a wrong token',
      '?v=10&encoding=json',
      [{ op: 2, d: { token: 'x', intents: 0 } }],
      4004,
    ],
    ['resumes with a wrong token', '?v=10&encoding=json', [{ op: 6, d: { token: 'x' } }], 4004],
  ])('is closed when it %s', async (_what, query, packets, code) => {
    const socket = new WebSocket(address() + query);
    await once(socket, 'open');
    for (const packet of packets) socket.send(typeof packet === 'string' ? packet : JSON.stringify(packet));
    const [received] = (await once(socket, 'close')) as [number];
    expect(received).toBe(code);
  });

  it.each([
    ['which there is none of, as ids begin with 0', [3, 3], 4010],
    ['of a negative number', [-1, 3], 4010],
    ['that is no pair', 1, 4010],
    ['that is no whole number', [0.5, 3], 4010],
    ['as one of too few', [0, 2], 4011],
    ['as the only one, though there have to be more', undefined, 4011],
  ])('is closed when it identifies as a shard %s', async (_what, shard, code) => {
    const demanding = await startFakeDiscord({ leastShards: 3 });
    const url = demanding.restApi.replace('http', 'ws').replace('/api', '');
    const socket = new WebSocket(`${url}?v=10&encoding=json`);
    await once(socket, 'open');
    socket.send(JSON.stringify({ op: 2, d: { token: demanding.token, intents: 0, shard } }));
    const [received] = (await once(socket, 'close')) as [number];
    await demanding.close();
    expect(received).toBe(code);
  });

  it('is closed when it identifies twice', async () => {
    const socket = new WebSocket(`${address()}?v=10&encoding=json`);
    await once(socket, 'open');
    const identify = JSON.stringify({ op: 2, d: { token: discord.token, intents: 0 } });
    socket.send(identify);
    socket.send(identify);
    const [received] = (await once(socket, 'close')) as [number];
    expect(received).toBe(4005);
  });
});
