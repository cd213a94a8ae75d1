import pg from 'pg';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from '../database/fresh-database.js';
import { UnsteadyNetwork } from '../database/unsteady-network.js';
import { eventually } from '../eventually.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { shareSeed } from './on-database.js';
import { startBot } from './program.js';

const KIND = 'The lectures can’t be reached just now; please try again in a minute.';
/** What Discord waits for the first answer, in milliseconds; the fake one is asked to wait longer. */
const PATIENT = { timeoutMs: 10_000 };
/** Sooner than a second search that gets no answer could be given up after a first, in milliseconds. */
const TOGETHER_MS = 5_000;
/** More than are searched for at a time, several times over. */
const MANY_MEMBERS = 25;
const QUERIES = ['jigsaw', 'color image', '"jigsaw puzzle"', 'word2vec', 'rotnet'];
/** For a bot that has just started, on a machine that does much else. */
const FIRST_ANSWER = { timeout: 30_000 };
/** Of this nothing sounds or is written like anything that is said, so no segment is looked for. */
const OF_NOTHING = 'zzzzqqq';

const searching = (query: string) => ({
  command: 'lecture',
  subcommand: 'search',
  options: { query },
  ...PATIENT,
});

async function openDiscord(): Promise<FakeDiscord> {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

/** What is found once the bot answers. */
function firstAnswer(discord: FakeDiscord): Promise<string> {
  return eventually(async () => {
    const answer = await found(discord, 'jigsaw');
    expect(answer).toContain('52:36');
    return answer;
  }, FIRST_ANSWER);
}

const found = (discord: FakeDiscord, query: string) => textOf(discord.slash(searching(query)));

async function textOf(asked: ReturnType<FakeDiscord['slash']>): Promise<string> {
  return visibleText((await asked).message);
}

/** That everybody was answered once, and by Discord's time. */
function expectEachAnsweredOnce(discord: FakeDiscord, since: number): void {
  for (const { callback, refusals, followUpIds } of discord.interactions.slice(since)) {
    expect(callback).toBeDefined();
    expect(refusals).toEqual([]);
    expect(followUpIds.length).toBeLessThanOrEqual(1);
  }
}

describe.skipIf(HAS_NO_DATABASE)(
  `a database that is slow${NEEDS_DATABASE}`,
  { timeout: 60_000 },
  async () => {
    const { url, database, asSuperuser } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
    if (!HAS_NO_DATABASE) await shareSeed(database);
    const ends: (() => Promise<void>)[] = [];
    afterEach(async () => {
      await Promise.all(ends.splice(0).map((end) => end()));
    });

    /** Keeps everybody else from what the search looks words up in, until it is let go. */
    async function lockWords(): Promise<() => Promise<void>> {
      const client = new pg.Client(url);
      await client.connect();
      let isHeld = true;
      const letGo = async () => {
        if (!isHeld) return;
        isHeld = false;
        await client.end();
      };
      ends.push(letGo);
      await client.query('BEGIN');
      await client.query('LOCK TABLE lecture_bot.segment_words IN ACCESS EXCLUSIVE MODE');
      return letGo;
    }

    async function networkBefore(): Promise<UnsteadyNetwork> {
      const network = await UnsteadyNetwork.before(url);
      ends.push(() => network.close());
      return network;
    }

    const waiting = async () => {
      const [row] = await asSuperuser<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'lecture-bot' AND wait_event_type = 'Lock'`,
      );
      return row?.count ?? 0;
    };
    const connected = async () => {
      const [row] = await asSuperuser<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'lecture-bot'`,
      );
      return row?.count ?? 0;
    };

    it('refuses kindly who asks for what it does not get, and nobody else, until it gets it', async () => {
      const discord = await openDiscord();
      const program = await startBot(discord, { LECTURE_DATABASE_URL: url });
      const textFor = (query: string) => found(discord, query);
      await firstAnswer(discord);
      const before: string[] = [];
      for (const query of QUERIES) before.push(await textFor(query));
      expect(before).not.toContain(KIND);
      const askOthers = () =>
        Promise.all([
          ...['list', 'help'].map((subcommand) =>
            textOf(discord.slash({ command: 'lecture', subcommand, ...PATIENT })),
          ),
          textFor(OF_NOTHING),
        ]);
      const othersBefore = await askOthers();
      const already = discord.interactions.length;

      const letGo = await lockWords();
      const [refused, others] = await Promise.all([Promise.all(QUERIES.map(textFor)), askOthers()]);
      expect(others).toEqual(othersBefore);
      expect(refused).toEqual(QUERIES.map(() => KIND));
      await letGo();
      for (const [at, query] of QUERIES.entries()) expect(await textFor(query)).toBe(before[at]);
      expectEachAnsweredOnce(discord, already);
      expect(program.logged()).not.toContain('A command failed');
    });

    it('lets none of many members who ask at once wait for the others to be refused', async () => {
      const discord = await openDiscord();
      await startBot(discord, { LECTURE_DATABASE_URL: url });
      await firstAnswer(discord);
      await lockWords();
      const asked = Array.from({ length: MANY_MEMBERS }, async (_, member) => {
        const since = performance.now();
        const text = await found(discord, QUERIES[member % QUERIES.length] ?? '');
        return { text, isWithAll: performance.now() - since < TOGETHER_MS };
      });
      expect(await Promise.all(asked)).toEqual(asked.map(() => ({ text: KIND, isWithAll: true })));
    });

    it('answers late rather than not at all, and refuses kindly where each way there takes too long', async () => {
      const [discord, network] = [await openDiscord(), await networkBefore()];
      const program = await startBot(discord, { LECTURE_DATABASE_URL: network.url });
      const before = await firstAnswer(discord);
      const already = discord.interactions.length;
      network.slow(30);
      expect(await firstAnswer(discord)).toBe(before);
      network.slow(900);
      const refused = QUERIES.map((query) => found(discord, query));
      expect(await Promise.all(refused)).toEqual(QUERIES.map(() => KIND));
      network.up();
      expect(await firstAnswer(discord)).toBe(before);
      expectEachAnsweredOnce(discord, already);
      expect(program.logged()).not.toContain('A command failed');
    });

    it('is waited for by a bot that is told to stop, which then leaves no connection open', async () => {
      const [discord, network] = [await openDiscord(), await networkBefore()];
      const others = await connected();
      const { child, ended, saying } = await startBot(discord, { LECTURE_DATABASE_URL: network.url });
      const before = await firstAnswer(discord);
      const letGo = await lockWords();
      const asked = found(discord, 'jigsaw');
      await expect.poll(waiting).toBeGreaterThan(0);
      child.kill('SIGTERM');
      await saying('Stopping.');
      await letGo();
      expect(await asked).toBe(before);
      const { code, errors } = await ended;
      expect([code, /^(?:warn|error).*/m.exec(errors)]).toEqual([0, null]);
      await expect.poll(connected).toBe(others);
      expect(network.open).toBe(0);
      expectEachAnsweredOnce(discord, 0);
    });

    it('keeps no bot from leaving that is told to stop: whoever still waits is told kindly', async () => {
      const [discord, network] = [await openDiscord(), await networkBefore()];
      const { child, ended, saying } = await startBot(discord, { LECTURE_DATABASE_URL: network.url });
      await firstAnswer(discord);
      await lockWords();
      const asked = QUERIES.map((query) => found(discord, query));
      await expect.poll(waiting).toBeGreaterThan(0);
      child.kill('SIGTERM');
      await saying('Stopping.');
      expect(await Promise.all(asked)).toEqual(QUERIES.map(() => KIND));
      const { code, errors } = await ended;
      expect(code).toBe(0);
      expect(errors).not.toMatch(/^error/m);
      expect(network.open).toBe(0);
      expectEachAnsweredOnce(discord, 0);
    });
  },
);
