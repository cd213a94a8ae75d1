import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { COMMANDS, startSmallBot, type SmallBot } from './small-bot.js';

const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };
const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

let discord: FakeDiscord;
let bot: SmallBot;

beforeEach(async () => {
  discord = await startFakeDiscord({ interactionDeadlineMs: 1500 });
  bot = await startSmallBot(discord, { command: (interaction) => interaction.reply('answer') });
  await bot.client.application.commands.set(COMMANDS);
});

afterEach(async () => {
  await bot.client.destroy();
  await discord.close();
});

const callbackStatuses = (): (number | undefined)[] =>
  discord.requests.filter(({ route }) => CALLBACK.endsWith(route)).map(({ status }) => status);

describe('a fault put in the way', () => {
  it.each([500, 502, 503])('answers with status %i once, and the client tries again', async (status) => {
    discord.failNext({ route: CALLBACK, status });
    expect((await discord.slash(SEARCH)).message.content).toBe('answer');
    expect(callbackStatuses()).toEqual([status, 204]);
    expect(discord.pendingFaults).toEqual([]);
  });

  it('limits the rate, and the client waits as long as it is told', async () => {
    discord.failNext({ route: CALLBACK, status: 429, retryAfter: 0.2, times: 2 });
    const { latencyMs } = await discord.slash(SEARCH);
    expect(callbackStatuses()).toEqual([429, 429, 204]);
    expect(latencyMs).toBeGreaterThanOrEqual(400);
    expect(discord.responses.find(({ status }) => status === 429)?.body).toEqual({
      message: 'You are being rate limited.',
      code: 0,
      retry_after: 0.2,
      global: false,
    });
  });

  it('resets the connection before the answer counts, and the client sends it again', async () => {
    discord.failNext({ route: CALLBACK, cut: 'reset' });
    expect((await discord.slash(SEARCH)).message.content).toBe('answer');
    expect(callbackStatuses()).toEqual([0, 204]);
    expect(bot.errors).toEqual([]);
  });

  it('resets the connection after the answer counts, so that sending it again is refused', async () => {
    discord.failNext({ route: CALLBACK, cut: 'reset', takesEffect: true });
    const { message } = await discord.slash(SEARCH);
    expect(message.content).toBe('answer');
    await eventually(() => {
      expect(bot.errors).toHaveLength(1);
    });
    expect(bot.errors[0]).toMatchObject({ status: 400, code: 40060 });
    expect(callbackStatuses()).toEqual([0, 400]);
    expect(discord.messages.all()).toHaveLength(1);
  });

  it('closes the connection before the answer counts, and the client gives up at once', async () => {
    discord.failNext({ route: CALLBACK, cut: 'close' });
    await expect(discord.slash({ ...SEARCH, timeoutMs: 300 })).rejects.toThrow('did not answer');
    expect(bot.errors).toMatchObject([{ code: 'UND_ERR_SOCKET' }]);
    expect(callbackStatuses()).toEqual([0]);
  });

  it('closes the connection after the answer counts, so that the member has what the client thinks lost', async () => {
    discord.failNext({ route: CALLBACK, cut: 'close', takesEffect: true });
    expect((await discord.slash(SEARCH)).message.content).toBe('answer');
    await eventually(() => {
      expect(bot.errors).toMatchObject([{ code: 'UND_ERR_SOCKET' }]);
    });
    expect(callbackStatuses()).toEqual([0]);
  });

  it('gives an answer of the test’s choice, such as a missing permission', async () => {
    discord.failNext({ route: CALLBACK, status: 403, body: { message: 'Missing Permissions', code: 50013 } });
    await expect(discord.slash({ ...SEARCH, timeoutMs: 300 })).rejects.toThrow('did not answer');
    expect(bot.errors[0]).toMatchObject({ status: 403, code: 50013 });
  });

  it('holds every request of a route until it is lifted', async () => {
    const heldMs = 1_000;
    discord.delay(CALLBACK, heldMs);
    expect((await discord.slash(SEARCH)).latencyMs).toBeGreaterThanOrEqual(heldMs);
    discord.delay(CALLBACK, 0);
    expect((await discord.slash(SEARCH)).latencyMs).toBeLessThan(heldMs);
  });

  it('counts a held answer as late', async () => {
    discord.delay(CALLBACK, 1600);
    await expect(discord.slash(SEARCH)).rejects.toThrow(/callback: 404 .*10062/);
  });

  it('meets any route where none is named', async () => {
    discord.failNext({ route: '*', status: 500 });
    await bot.client.application.fetch();
    expect(discord.requests.slice(-2).map(({ status }) => status)).toEqual([500, 200]);
  });
});

describe('the record', () => {
  it('holds every request with its route and body, and never the token', async () => {
    await discord.slash(SEARCH);
    const put = discord.requests.find(({ method }) => method === 'PUT');
    expect(put?.route).toBe('/applications/{application_id}/commands');
    expect(put?.body).toHaveLength(2);
    expect(JSON.stringify(discord.requests)).not.toContain(discord.token);
  });

  it('lists what no route fits', async () => {
    await expect(bot.client.rest.get('/lectures')).rejects.toMatchObject({ status: 404, code: 0 });
    expect(discord.unknownRoutes).toEqual(['GET /lectures']);
    discord.requests.pop();
  });
});
