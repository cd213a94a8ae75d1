import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { findBinaries, startCluster } from '../database/cluster.js';
import {
  freshDatabase,
  HAS_NO_DATABASE,
  NEEDS_DATABASE,
  urlWithPassword,
} from '../database/fresh-database.js';
import { makeOwner } from '../database/make-owner.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import type { Where } from '../fake-discord/places.js';
import { visibleText } from '../fake-discord/visible.js';
import { shareSeed } from './on-database.js';
import { records } from './program-log.js';
import { discordOfThree, SEARCH, SERVERS, startShards } from './shards.js';

const KIND = 'The lectures can’t be reached just now';
const FILE = {
  filename: 'Alpine rocks [dMUes74-nYY].en.vtt',
  content: 'WEBVTT\n\n00:00:01.000 --> 00:00:15.000\ngranite cools slowly\n',
  contentType: 'text/vtt; charset=utf-8',
};
const MANAGES = { managesServer: true, timeoutMs: 30_000 };

/** Goes on asking in a place until it is told to end, and counts what comes of it. */
function askingIn(discord: FakeDiscord, where: Where) {
  const told = { isOver: false };
  const count = { answered: 0, away: 0, missed: 0 };
  const ask = async () => {
    const text = await discord.slash({ ...SEARCH, where, timeoutMs: 6_000 }).then(
      ({ message }) => visibleText(message),
      () => '',
    );
    return text.includes('52:36') ? 'answered' : text.includes(KIND) ? 'away' : 'missed';
  };
  const asking = (async () => {
    while (!told.isOver) count[await ask()] += 1;
  })();
  return {
    count,
    end: async () => {
      told.isOver = true;
      await asking;
    },
  };
}

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** A manager adds a lecture to a server. */
async function addLecture(discord: FakeDiscord, where: Where) {
  const options = { file: FILE };
  const draft = await discord.slash({ command: 'lecture', subcommand: 'add', options, where, ...MANAGES });
  await discord.press(draft.message, 'Confirm', { ...MANAGES, where });
}

/** Where the lecture is found that was added. */
async function foundIn(discord: FakeDiscord): Promise<Where[]> {
  const found: Where[] = [];
  for (const where of [...SERVERS, 'dm'] as const) {
    const { message } = await discord.slash({ ...SEARCH, options: { query: 'granite' }, where });
    if (visibleText(message).includes('granite** cools')) found.push(where);
  }
  return found;
}

// Another that is there already is not theirs to stop.
const BIN = HAS_NO_DATABASE ? undefined : findBinaries();

describe.skipIf(BIN === undefined)(
  `three shards on a database of their own${BIN === undefined ? ' (left out: there is no PostgreSQL to stop)' : ''}`,
  { timeout: 120_000 },
  async () => {
    // What was confirmed has to be there after a crash.
    const cluster = BIN === undefined ? undefined : await startCluster(BIN, ['synchronous_commit=on']);
    afterAll(() => cluster?.stop());
    if (cluster !== undefined) await makeOwner(cluster.url);
    const { url, database } = cluster === undefined ? ({} as never) : await freshDatabase(cluster.url);
    if (cluster !== undefined) await shareSeed(database);

    it('lose and double nothing while one of them is killed, and the database is stopped and started, and crashes', async () => {
      const discord = await discordOfThree();
      const { pidOf, saying, log } = await startShards(discord, {
        LECTURE_DATABASE_URL: url,
        LECTURE_DATA: '/no/such/folder',
      });
      const [first, killed, third, dm] = [...SERVERS, 'dm' as const].map((where) => askingIn(discord, where));
      const others = [first!, third!, dm!];
      const untilAnswered = async (more: number) => {
        const before = others.map(({ count }) => count.answered);
        await until(() => others.every(({ count }, at) => count.answered >= before[at]! + more));
      };
      await untilAnswered(5);
      process.kill(pidOf(1), 'SIGKILL');
      await saying('Shard 1 ended (SIGKILL)');
      await cluster!.halt('fast');
      await until(() => others.every(({ count }) => count.away >= 3));
      // Each has told of the outage once.
      const told = records(log()).filter(({ msg }) =>
        msg.startsWith('The database of the lectures gives no answer'),
      );
      expect(told.map(({ shard }) => shard).sort()).toEqual([0, 2]);
      await cluster!.resume();
      await saying('Connected as', 4);
      await untilAnswered(5);
      await addLecture(discord, 'other-guild');
      await cluster!.halt('immediate');
      await cluster!.resume();
      await untilAnswered(5);
      await Promise.all([...others, killed!].map((asking) => asking.end()));
      for (const { count } of others) expect(count.missed).toBe(0);
      for (const { callback, refusals, followUpIds, subject } of discord.interactions) {
        expect(refusals).toEqual([]);
        expect(followUpIds.length).toBeLessThanOrEqual(1);
        if (subject.guildId !== discord.otherGuildId) expect(callback).toBeDefined();
      }
      for (const where of ['guild', 'third-guild', 'dm'] as const) {
        expect(visibleText((await discord.slash({ ...SEARCH, where })).message)).toContain('52:36');
      }
      // There it stands in place of the shared lecture of the same video.
      expect(await foundIn(discord)).toEqual(['other-guild']);
      // Nobody has indexed anything.
      expect(log()).not.toContain('Loaded 1 lecture');
      expect(log()).not.toContain('A command failed');
    });
  },
);

describe.skipIf(HAS_NO_DATABASE)(
  `three shards on one database${NEEDS_DATABASE}`,
  { timeout: 120_000 },
  async () => {
    const { url, database, asSuperuser } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
    if (!HAS_NO_DATABASE) await shareSeed(database);

    it('see what was added in a server of one of them in that server alone, at once and after the shard is killed', async () => {
      const discord = await discordOfThree();
      const { pidOf, saying } = await startShards(discord, { LECTURE_DATABASE_URL: url });
      await addLecture(discord, 'other-guild');
      expect(await foundIn(discord)).toEqual(['other-guild']);
      process.kill(pidOf(1), 'SIGKILL');
      await saying('Connected as', 4);
      expect(await foundIn(discord)).toEqual(['other-guild']);
    });

    it.skipIf(process.platform !== 'linux').each(['in the address', 'in PGPASSWORD'])(
      'have its password in no environment and no argument where it is %s',
      async (place) => {
        const password = 's3cret-passw0rd-of-the-database';
        const address = await urlWithPassword({ url, asSuperuser }, password);
        const discord = await discordOfThree();
        const { pidOf, log } = await startShards(
          discord,
          place === 'in the address'
            ? { LECTURE_DATABASE_URL: address }
            : { LECTURE_DATABASE_URL: address.replace(`:${password}`, ''), PGPASSWORD: password },
        );
        expect(visibleText((await discord.slash(SEARCH)).message)).toContain('52:36');
        expect(log()).not.toContain('s3cret');
        for (const shard of [0, 1, 2]) {
          const shown = execFileSync('cat', [
            `/proc/${pidOf(shard)}/environ`,
            `/proc/${pidOf(shard)}/cmdline`,
          ]);
          expect(shown.toString()).toContain('LECTURE_SHARDS=3');
          expect(shown.toString()).not.toMatch(/s3cret|LECTURE_DATABASE|PGPASSWORD/);
        }
      },
    );
  },
);
