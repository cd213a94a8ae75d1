import { describe, expect, it } from 'vitest';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { before, start } from './program.js';
import { shownToken } from './shown-token.js';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz0123456789ab';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the search of all output for the token', () => {
  it.each([
    ['as it is', `a line\nBot ${TOKEN}`],
    ['its first half', `…${TOKEN.slice(0, 44)}`],
    ['its last half', `…${TOKEN.slice(-15)}`],
    ['escaped', TOKEN.replaceAll('.', String.raw`\u002e`).replaceAll('a', '%61')],
    ['in base64', base64(TOKEN)],
    ['in base64 behind one more character', base64(`:${TOKEN}:`)],
    ['in base64 behind two more characters', base64(`xy${TOKEN}`)],
    ['in base64 that goes on from other letters', `key${base64(TOKEN)}`],
  ])('finds it: %s', (_how, output) => {
    expect(shownToken(output, TOKEN)).toHaveLength(1);
  });

  it('does not find it in what anybody may know', () => {
    expect(shownToken(`${TOKEN.slice(0, 24)}.******\nConnected as Lecture bot.`, TOKEN)).toEqual([]);
  });

  it.each([
    ['as it is', 'password authentication failed: k3ep-0ut'],
    ['escaped', 'postgres://owner:k3ep%2d0ut@127.0.0.1/test'],
    ['in base64', base64('postgres://owner:k3ep-0ut@127.0.0.1/test')],
  ])('finds a short password: %s', (_how, output) => {
    expect(shownToken(output, 'k3ep-0ut')).toHaveLength(1);
    expect(shownToken(output, 'k3ep-0ut!')).toEqual([]);
  });

  // The program is made to print it, before it has begun.
  const leak = `console.error(JSON.stringify({ level: 'info', msg: process.env.DISCORD_TOKEN }))`;
  let hasLeaked = false;

  it.fails('is made of whatever a test starts, and fails that test', { timeout: 60_000 }, async () => {
    const discord = await startFakeDiscord();
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restApi };
    const program = start([], { ...settings, NODE_OPTIONS: before(leak) });
    await program.saying('Connected as');
    program.child.kill('SIGKILL');
    await program.ended;
    await discord.close();
    hasLeaked = program.log().includes(discord.token);
  });

  it('has not failed it for another reason', () => {
    expect(hasLeaked).toBe(true);
  });
});
