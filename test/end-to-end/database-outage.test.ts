import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../eventually.js';
import { textsFor } from '../../src/texts/index.js';
import { emptyDatabase, freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from '../database/fresh-database.js';
import { UnsteadyNetwork } from '../database/unsteady-network.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { freePort } from '../free-port.js';
import { shareSeed } from './on-database.js';
import { run, start, startBot } from './program.js';

const KIND = 'The lectures can’t be reached just now; please try again in a minute.';
const OUTAGE = 'The database of the lectures gives no answer';
const COMMANDS: readonly (readonly [string, Record<string, string>])[] = [
  ['search', { query: 'jigsaw' }],
  ['at', { time: '52:36' }],
  ['outline', {}],
  ['list', {}],
  ['help', {}],
];
/** What Discord waits for the first answer, in milliseconds. */
const DISCORD_WAITS = 3_000;

async function openDiscord(): Promise<FakeDiscord> {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  return discord;
}

async function askAll(discord: FakeDiscord): Promise<string[]> {
  const asked = COMMANDS.map(([subcommand, options]) =>
    discord.slash({ command: 'lecture', subcommand, options, timeoutMs: 2 * DISCORD_WAITS }),
  );
  return (await Promise.all(asked)).map(({ message }) => visibleText(message));
}

describe.skipIf(HAS_NO_DATABASE)(
  `a database that is away${NEEDS_DATABASE}`,
  { timeout: 60_000 },
  async () => {
    const { url, database } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
    if (!HAS_NO_DATABASE) await shareSeed(database);
    const networks: UnsteadyNetwork[] = [];
    afterEach(async () => {
      await Promise.all(networks.splice(0).map((network) => network.close()));
    });
    const unsteady = async () => {
      const network = await UnsteadyNetwork.before(url);
      networks.push(network);
      return network;
    };

    it.each(['down', 'silent'] as const)(
      'is told to members in a kind sentence, and answers come by themselves when it is back: %s',
      async (how) => {
        const [discord, network] = [await openDiscord(), await unsteady()];
        const program = await startBot(discord, {
          LECTURE_DATABASE_URL: network.url,
          LECTURE_HEALTH_PORT: String(await freePort()),
        });
        const healthAt = /told at (http:\S+)\./.exec(program.logged())![1]!;
        const health = async () => (await fetch(`${healthAt}/health`)).status;
        const before = await askAll(discord);
        expect(before[0]).toContain('52:36');
        expect(await health()).toBe(200);
        const already = discord.interactions.length;

        network[how]();
        for (let times = 0; times < 2; times++) {
          expect(await askAll(discord)).toEqual(COMMANDS.map(() => KIND));
        }
        const german = { command: 'lecture', subcommand: 'list', locale: 'de', timeoutMs: 2 * DISCORD_WAITS };
        expect(visibleText((await discord.slash(german)).message)).toBe(textsFor('de').refusals.lecturesAway);
        const typing = {
          command: 'lecture',
          subcommand: 'search',
          focused: 'query',
          options: { query: 'jig' },
        };
        expect(await discord.autocomplete(typing)).toEqual([]);
        expect(await health()).toBe(503);
        expect(await (await fetch(`${healthAt}/health`)).text()).toContain(OUTAGE);
        const figures = await (await fetch(`${healthAt}/metrics`)).text();
        expect(figures).toMatch(/lecture_database_failures_total\{fault="(?:away|slow)"\} [1-9]/);

        network.down();
        network.up();
        await program.saying('The database of the lectures answers again');
        expect(await askAll(discord)).toEqual(before);
        expect(await health()).toBe(200);
        // Nobody had to wait for longer than Discord does, and nobody was answered twice.
        for (const { callback, refusals, followUpIds } of discord.interactions.slice(already)) {
          expect(callback).toBeDefined();
          expect(refusals).toEqual([]);
          expect(followUpIds.length).toBeLessThanOrEqual(1);
        }
        expect(program.logged().split(OUTAGE)).toHaveLength(2);
        expect(program.logged()).not.toContain('A command failed');
      },
    );

    it('keeps nobody from adding a lecture once it is back: what was pressed meanwhile is pressed again', async () => {
      const [discord, network] = [await openDiscord(), await unsteady()];
      const program = await startBot(discord, { LECTURE_DATABASE_URL: network.url });
      const manages = { managesServer: true, timeoutMs: 30_000 };
      const content = 'WEBVTT\n\n00:00:01.000 --> 00:00:15.000\ngranite cools slowly\n';
      const file = { filename: 'Rocks [jNQXAC9IVRw].en.vtt', content, contentType: 'text/vtt' };
      const slash = async (subcommand: string, options = {}) =>
        (await discord.slash({ command: 'lecture', subcommand, options, ...manages })).message;
      const draft = await slash('add', { file });
      expect(visibleText(draft)).toContain('Add “Rocks”?');
      network.down();
      expect(visibleText((await discord.press(draft, 'Confirm', manages)).message)).toBe(KIND);
      expect(visibleText(await slash('add', { file }))).toBe(KIND);
      network.up();
      await program.saying('The database of the lectures answers again');
      const kept = await discord.press(draft, 'Confirm', manages);
      expect(visibleText(kept.message)).toContain('everybody in this server can search it now');
      expect(visibleText(await slash('list')).split('Rocks')).toHaveLength(2);
      const removed = await slash('remove', { lecture: 'rocks' });
      network.down();
      expect(visibleText((await discord.press(removed, 'Put it back', manages)).message)).toBe(KIND);
      network.up();
      await discord.press(removed, 'Put it back', manages);
      expect(visibleText(await slash('search', { query: 'granite' }))).toContain('cools slowly');
    });

    it('is waited for at the start', async () => {
      const [discord, network] = [await openDiscord(), await unsteady()];
      network.down();
      const starting = startBot(discord, { LECTURE_DATABASE_URL: network.url });
      await eventually(
        () => {
          expect(network.refusals).toBeGreaterThan(1);
        },
        { timeout: 20_000 },
      );
      network.up();
      const program = await starting;
      expect(program.logged()).toMatch(
        /^warn {2}The database cannot be reached: .*It is tried for 30 seconds\.$/m,
      );
      expect((await askAll(discord))[0]).toContain('52:36');
    });

    it.each([
      [
        'of another password',
        (to: URL) => (to.password = 's3cret-passw0rd'),
        /Check the user and the password/,
      ],
      ['of no such name', (to: URL) => (to.pathname = '/no_such_database'), /Make it \(createdb/],
    ])('keeps the bot from starting with one sentence that says what to do: %s', async (_, change, said) => {
      const address = new URL(url);
      change(address);
      const { code, errors } = await run(['--console'], { LECTURE_DATABASE_URL: address.href }, '');
      expect(code).toBe(1);
      expect(errors.trim().split('\n')).toEqual([expect.stringMatching(said)]);
      expect(errors).not.toContain('s3cret');
    });

    it('keeps the bot from starting where it is of a newer program', async () => {
      const newer = await freshDatabase();
      await newer.asSuperuser(
        `INSERT INTO lecture_bot.migrations (number, name) VALUES (1000, 'of the future')`,
      );
      const { code, errors } = await run(['--console'], { LECTURE_DATABASE_URL: newer.url }, '');
      expect(code).toBe(1);
      expect(errors.trim().split('\n')).toEqual([
        expect.stringContaining('of a newer version of this program'),
      ]);
    });

    it('is made ready by whoever is first, of several that start at once', async () => {
      const { url } = await emptyDatabase();
      const settings = { LECTURE_DATABASE_URL: url };
      const ends = await Promise.all(
        [0, 1, 2].map(() => run(['--console', '--json'], settings, '/lecture list\n')),
      );
      expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(ends.map(({ errors }) => errors)).toEqual(['', '', '']);
    });

    it('is no setting where there is no address', async () => {
      const { ended, child } = start(['--console'], { LECTURE_DATABASE_URL: 's3cret-passw0rd' });
      child.stdin.end('');
      const { code, errors } = await ended;
      expect(code).toBe(1);
      expect(errors).toMatch(/LECTURE_DATABASE_URL is not the address of a PostgreSQL database/);
      expect(errors).not.toContain('s3cret');
    });
  },
);
