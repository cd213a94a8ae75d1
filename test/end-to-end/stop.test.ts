import { describe, expect, it } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { connectBot, startBot } from './program.js';

const FIRST_ANSWER = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };

/** Begins to ask for something, so that the answer is on its way to a Discord that is slow to take it. */
async function askedOf(discord: FakeDiscord) {
  const answers = () => discord.requests.filter(({ method, route }) => `${method} ${route}` === FIRST_ANSWER);
  const before = answers().length;
  const asked = discord.slash(SEARCH);
  while (answers().length === before) await new Promise((resolve) => setTimeout(resolve, 10));
  return { asked };
}

/** A bot that is told to stop while Discord takes so long to take an answer, in milliseconds, that nobody waits for it. */
async function stoppingWhileAsked(heldMs: number) {
  const discord = await startFakeDiscord();
  const { child, ended, saying } = await startBot(discord);
  discord.delay(FIRST_ANSWER, heldMs);
  const { asked } = await askedOf(discord);
  const unanswered = expect(asked).rejects.toThrow();
  child.kill('SIGTERM');
  await saying('Stopping.');
  return { discord, child, ended, unanswered };
}

// A machine that is busy otherwise takes long to start a program.
describe.each(['SIGTERM', 'SIGINT'] as const)(
  'the program that is told to stop (%s)',
  { timeout: 60_000 },
  (signal) => {
    it('gives the answers that are under way before it leaves, and begins no other', async () => {
      const discord = await startFakeDiscord();
      const { child, ended, saying } = await startBot(discord);
      discord.delay(FIRST_ANSWER, 800);
      const { asked } = await askedOf(discord);
      child.kill(signal);
      await saying('Stopping.');
      const late = discord.slash({ ...SEARCH, locale: 'de' });
      const typed = discord.autocomplete({ ...SEARCH, focused: 'query', options: { query: 'jig' } });
      expect(visibleText((await asked).message)).toContain('52:36');
      const { message, ephemeral } = await late;
      expect(ephemeral).toBe(true);
      expect(visibleText(message)).toContain('Der Bot wird gerade neu gestartet');
      expect(await typed).toEqual([]);
      const { code, errors } = await ended;
      expect(code).toBe(0);
      expect(errors).not.toMatch(/^(warn|error)/m);
      expect(discord.gateway.events.at(-1)).toMatchObject({ kind: 'close', value: 1000 });
      await discord.close();
    });
  },
);

describe(
  'the program that is told to stop while it still tells Discord its commands',
  { timeout: 60_000 },
  () => {
    it('gives the answers that are under way, too', async () => {
      const discord = await startFakeDiscord();
      const earlier = await startBot(discord);
      earlier.child.kill('SIGTERM');
      await earlier.ended;
      discord.delay('GET /applications/{application_id}/commands', 600_000);
      const { child, ended, saying } = await connectBot(discord);
      discord.delay(FIRST_ANSWER, 800);
      const { asked } = await askedOf(discord);
      child.kill('SIGTERM');
      await saying('Stopping.');
      expect(visibleText((await asked).message)).toContain('52:36');
      expect((await ended).code).toBe(0);
      await discord.close();
    });
  },
);

describe('the program that still looks for commands of an earlier start', { timeout: 60_000 }, () => {
  it('is there all the same, and stops at once when it is told to', async () => {
    const discord = await startFakeDiscord();
    discord.delay('GET /applications/{application_id}/guilds/{guild_id}/commands', 600_000);
    const { child, ended } = await startBot(discord);
    expect(visibleText((await discord.slash(SEARCH)).message)).toContain('52:36');
    child.kill('SIGTERM');
    const { code, errors } = await ended;
    expect(code).toBe(0);
    expect(errors).not.toMatch(/^(warn|error)/m);
    await discord.close();
  });
});

describe('the program that is told to stop while an answer takes without end', { timeout: 60_000 }, () => {
  it('ends well without it: some seconds are all that it gets', async () => {
    const { discord, ended, unanswered } = await stoppingWhileAsked(600_000);
    const { code, errors } = await ended;
    expect(code).toBe(0);
    expect(errors.match(/^(warn|error).*/gm)).toEqual(['warn  Answers that were not finished in time: 1.']);
    expect(discord.gateway.events.at(-1)).toMatchObject({ kind: 'close', value: 1000 });
    await unanswered;
    await discord.close();
  });
});

describe('the program that is told to stop more than once', { timeout: 60_000 }, () => {
  it('stops once for what comes right behind the first signal: npm passes a Ctrl+C on', async () => {
    const discord = await startFakeDiscord();
    const { child, ended } = await startBot(discord);
    discord.delay(FIRST_ANSWER, 800);
    const { asked } = await askedOf(discord);
    child.kill('SIGINT');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(visibleText((await asked).message)).toContain('52:36');
    expect((await ended).code).toBe(0);
    await discord.close();
  });

  it('ends at once when that comes later', async () => {
    const { discord, child, ended, unanswered } = await stoppingWhileAsked(60_000);
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill('SIGTERM');
    const { code, errors } = await ended;
    expect(code).toBe(128 + 15);
    expect(errors).toContain('ending at once');
    await unanswered;
    await discord.close();
  });
});
