import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { start } from './program.js';

const AWAY = 'No connection to Discord';

const started: ReturnType<typeof start>[] = [];

afterEach(() => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
});

function startBot(settings: Readonly<Record<string, string>>) {
  const program = start([], settings);
  started.push(program);
  return program;
}

async function connected(discord: FakeDiscord) {
  const program = startBot({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restApi });
  await program.saying('Commands registered everywhere');
  return program;
}

describe('the program with a token', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('answers in Discord, and leaves cleanly at %s', async (signal) => {
    const discord = await startFakeDiscord();
    const { child, ended } = await connected(discord);
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'jigsaw' },
    });
    expect(visibleText(message)).toContain('52:36');
    child.kill(signal);
    const { code, output, errors } = await ended;
    expect(discord.gateway.events.at(-1)).toMatchObject({ kind: 'close', value: 1000 });
    await discord.close();
    expect(code).toBe(0);
    expect(errors).not.toContain(AWAY);
    expect(output + errors).not.toContain(discord.token);
  });

  it.each([
    [4004, 'button “Reset Token”'],
    [4014, 'because of its intents'],
  ])('says what to do when Discord closes the connection for good (%i)', async (closeCode, advice) => {
    const discord = await startFakeDiscord();
    const { ended } = await connected(discord);
    discord.closeGateway(closeCode);
    const { code, errors } = await ended;
    await discord.close();
    expect(code).toBe(1);
    expect(errors).toContain(advice);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it.each([
    [4004, 'button “Reset Token”'],
    [4014, 'because of its intents'],
  ])('says what to do when Discord refuses the connection at the start (%i)', async (closeCode, advice) => {
    const discord = await startFakeDiscord();
    discord.refuseIdentify(closeCode);
    const { ended } = startBot({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restApi });
    const { code, errors } = await ended;
    await discord.close();
    expect(code).toBe(1);
    expect(errors).toContain(advice);
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it.each<[string, (discord: FakeDiscord) => void]>([
    [
      'the gateway',
      (discord) => {
        discord.refuseConnections(1);
      },
    ],
    [
      'where the gateway is',
      (discord) => {
        discord.failNext({ route: 'GET /gateway/bot', status: 503, times: 5 });
      },
    ],
  ])('says what to do when Discord has trouble at the start: %s', async (_where, fail) => {
    const discord = await startFakeDiscord();
    fail(discord);
    const { ended } = startBot({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restApi });
    const { code, errors } = await ended;
    await discord.close();
    expect(code).toBe(1);
    expect(errors).toContain('Discord has trouble of its own (status 503)');
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('goes on after Discord sent what can’t be read', async () => {
    const discord = await startFakeDiscord();
    const { saying } = await connected(discord);
    discord.dispatch('GUILD_CREATE', null);
    await saying('Passed over something that Discord sent');
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'jigsaw' },
    });
    expect(visibleText(message)).toContain('52:36');
    await discord.close();
  });

  it('says once that Discord is away, keeps trying, and leaves when it is told to', async () => {
    const discord = await startFakeDiscord();
    const { child, ended, saying, logged } = await connected(discord);
    await discord.close();
    await saying(AWAY);
    const before = logged();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(logged()).toBe(before);
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    const { code, errors } = await ended;
    expect(code).toBe(0);
    expect(errors.split(AWAY)).toHaveLength(2);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('leaves at %s while Discord does not answer', async (signal) => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const token = `${Buffer.from('123456789012345678').toString('base64url')}.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb`;
    const { child, ended } = startBot({
      DISCORD_TOKEN: token,
      DISCORD_API_URL: `http://127.0.0.1:${port}/api`,
    });
    await once(silent, 'connection');
    child.kill(signal);
    const { code, errors } = await ended;
    for (const socket of sockets) socket.destroy();
    silent.close();
    expect(code).toBe(0);
    expect(errors).not.toMatch(/^error/m);
  });
});
