import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import type { Where } from '../fake-discord/places.js';
import { visibleText } from '../fake-discord/visible.js';
import { before } from './program.js';
import { records } from './program-log.js';
import { asked, discordOfThree, SEARCH, SERVERS, startSharded, startShards } from './shards.js';
import { shownToken } from './shown-token.js';

const COMMANDS = '/applications/{application_id}/commands';
const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';

/** Enough where it is all the same how many there are. */
const TWO = { LECTURE_SHARDS: '2' };

/** How many answers Discord was sent so far. */
const answersTo = (discord: FakeDiscord) => discord.requests.filter(({ route }) => route === CALLBACK).length;

/** Goes on asking in a place until it is told to end, and counts how often there was no answer. */
function askingIn(discord: FakeDiscord, where: Where) {
  const told = { isOver: false };
  const count = { answered: 0, missed: 0 };
  const asking = (async () => {
    while (!told.isOver) {
      const isAnswered = await asked(discord, where).then(
        (text) => text.includes('52:36'),
        () => false,
      );
      count[isAnswered ? 'answered' : 'missed'] += 1;
    }
  })();
  return {
    count,
    end: async () => {
      told.isOver = true;
      await asking;
    },
  };
}

/** An option of Node.js that runs a line with each message to a shard, which is passed over when that returns something. */
const atMessages = (line: string) =>
  before(`
    import { isMainThread } from 'node:worker_threads';
    const emit = process.emit;
    let self;
    const look = ({ kind, id }) => { ${line} };
    if (isMainThread) process.emit = function (event, message, ...rest) {
      return event === 'message' && look(message) === true ? true : emit.call(this, event, message, ...rest);
    };`);

// Three programs at once take long to start on a machine that is busy otherwise.
describe('the bot with three shards', { timeout: 120_000 }, () => {
  it('answers in all servers and in direct messages, and registers its commands once', async () => {
    const discord = await discordOfThree();
    // What a start with DISCORD_GUILD_ID left there, which members would see twice.
    discord.commands.overwrite([{ name: 'lecture', description: 'Of another start' }], discord.otherGuildId);
    const { log, pidOf, saying } = await startShards(discord);
    await saying('Commands left over elsewhere were removed: 1.');
    expect(discord.commands.list(discord.otherGuildId)).toEqual([]);
    for (const where of [...SERVERS, 'dm', 'private-channel', 'foreign-guild'] as const) {
      expect(await asked(discord, where)).toContain('52:36');
    }
    const puts = discord.requests.filter(({ method, route }) => method === 'PUT' && route === COMMANDS);
    expect(puts).toHaveLength(1);
    const identified = discord.gateway.events.filter(({ kind }) => kind === 'identify');
    const [first, ...others] = identified.map(({ shard }) => shard);
    // It registers the commands; the others come as soon as each may.
    expect(first).toEqual([0, 3]);
    expect(others).toHaveLength(2);
    expect(others).toEqual(
      expect.arrayContaining([
        [1, 3],
        [2, 3],
      ]),
    );
    const loaded = records(log()).filter(({ msg }) => msg.startsWith('Loaded 1 lecture'));
    expect(loaded.map(({ shard }) => shard).sort()).toEqual([0, 1, 2]);
    expect(discord.unknownRoutes).toEqual([]);
    // Other programs of the same user could read the token there.
    for (const file of SERVERS.flatMap((_where, shard) => [
      `${pidOf(shard)}/environ`,
      `${pidOf(shard)}/cmdline`,
    ])) {
      const text = await readFile(`/proc/${file}`, 'utf8');
      expect(text).toContain(file.endsWith('environ') ? 'LECTURE_SHARDS=3' : 'main.js');
      expect(text).not.toContain('DISCORD_TOKEN');
      expect(shownToken(text, discord.token)).toEqual([]);
    }
  });

  it('loses and doubles no answer of the others when one is killed, which comes back and answers again', async () => {
    const discord = await discordOfThree();
    const { pidOf, saying } = await startShards(discord);
    const [first, killed, third, dm] = [...SERVERS, 'dm' as const].map((where) => askingIn(discord, where));
    while (first!.count.answered < 5) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = first!.count.answered;
    process.kill(pidOf(1), 'SIGKILL');
    await saying('Shard 1 ended (SIGKILL); it is started again in 0.5 s.');
    await saying('Connected as', 4);
    await Promise.all([first, killed, third, dm].map((asking) => asking!.end()));
    expect(first!.count.answered).toBeGreaterThan(before);
    for (const { count } of [first!, third!, dm!]) expect(count.missed).toBe(0);
    for (const { callback, refusals, followUpIds, subject } of discord.interactions) {
      expect(refusals).toEqual([]);
      expect(followUpIds).toEqual([]);
      if (subject.guildId !== discord.otherGuildId) expect(callback).toBeDefined();
    }
    for (const where of SERVERS) expect(await asked(discord, where)).toContain('52:36');
  });

  it('stops as one process does: answers under way are given, late ones told, and all leave', async () => {
    const discord = await discordOfThree();
    const { child, ended, saying } = await startShards(discord);
    discord.delay(`POST ${CALLBACK}`, 800);
    const already = answersTo(discord);
    const answers = SERVERS.map((where) => asked(discord, where));
    while (answersTo(discord) < already + 3) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGTERM');
    await saying('Stopping.', 3);
    const late = discord.slash({ ...SEARCH, where: 'third-guild', locale: 'de' });
    for (const text of await Promise.all(answers)) expect(text).toContain('52:36');
    expect(visibleText((await late).message)).toContain('Der Bot wird gerade neu gestartet');
    const { code, errors } = await ended;
    expect(code).toBe(0);
    expect(errors).not.toMatch(/^(warn|error)/m);
    const closed = discord.gateway.events.filter(({ kind }) => kind === 'close');
    expect(closed.map(({ value }) => value)).toEqual([1000, 1000, 1000]);
  });

  it('ends at once, with all shards, when it is told to stop once more', async () => {
    const discord = await discordOfThree();
    const { child, ended, saying } = await startShards(discord, TWO);
    discord.delay(`POST ${CALLBACK}`, 60_000);
    const already = answersTo(discord);
    const unanswered = expect(asked(discord, 'guild')).rejects.toThrow();
    while (answersTo(discord) === already) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGTERM');
    await saying('Stopping.', 2);
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill('SIGTERM');
    // It has ended when nobody, no shard either, can write to its log any more.
    expect((await ended).code).toBe(128 + 15);
    await unanswered;
  });

  it('leaves Discord when the manager is killed, so that the next one finds nobody there', async () => {
    const discord = await discordOfThree();
    const { child, ended } = await startShards(discord, TWO);
    child.kill('SIGKILL');
    await ended;
    expect(discord.gateway.readySessions).toBe(0);
    const closed = discord.gateway.events.filter(({ kind }) => kind === 'close');
    expect(closed.map(({ value }) => value)).toEqual([1000, 1000]);
  });

  it('ends a shard that does not stop in time', async () => {
    const discord = await discordOfThree();
    const { child, ended } = await startShards(discord, {
      ...TWO,
      NODE_OPTIONS: atMessages(`if (kind === 'begin') self = id;
        if (kind === 'stop' && self === 1) return true;`),
    });
    child.kill('SIGTERM');
    const { code, errors } = await ended;
    expect(code).toBe(0);
    expect(errors).toContain('Shard 1 did not stop in time and is ended.');
    expect(errors).not.toContain('Shard 0 did not stop');
  });
});

describe('the number of shards', { timeout: 120_000 }, () => {
  it('is what Discord recommends, if that is asked for', async () => {
    const discord = await discordOfThree();
    const { saying } = startSharded(discord, { LECTURE_SHARDS: 'auto' });
    await saying('Starting 3 shards');
  });

  it('is told to be too small when Discord demands more', async () => {
    const discord = await discordOfThree({ leastShards: 3 });
    const { ended } = startSharded(discord, { LECTURE_SHARDS: '2' });
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toContain('LECTURE_SHARDS=auto');
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('is told together with all else that can’t be used', async () => {
    const discord = await discordOfThree();
    const { ended } = startSharded(discord, {
      LECTURE_SHARDS: 'many',
      DISCORD_GUILD_ID: 'mine',
      LECTURE_SNAPSHOT: 'yes',
    });
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toContain('LECTURE_SHARDS is “many”, which is neither auto nor a whole number');
    expect(errors).toContain('DISCORD_GUILD_ID is not the id of a server');
    expect(errors).toContain('LECTURE_SNAPSHOT is “yes”');
    expect(discord.requests).toEqual([]);
  });
});

describe('what Discord does not take', { timeout: 120_000 }, () => {
  it.each([
    [4004, 'button “Reset Token”'],
    [4014, 'because of its intents'],
  ])('ends all shards, with what to do, and starts none again: %i at the start', async (code, advice) => {
    const discord = await discordOfThree();
    discord.refuseIdentify(code);
    const { ended } = startSharded(discord);
    const { code: exitCode, errors } = await ended;
    expect(exitCode).toBe(1);
    expect(errors).toContain(advice);
    expect(errors).not.toContain('started again');
    expect(errors).not.toMatch(/^\s+at /m);
    expect(discord.gateway.events.filter(({ kind }) => kind === 'identify')).toHaveLength(1);
  });

  it('ends all shards, with what to do, and starts none again: 4004 later on', async () => {
    const discord = await discordOfThree();
    const { ended } = await startShards(discord);
    discord.closeGateway(4004);
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toContain('button “Reset Token”');
    expect(errors).not.toContain('started again');
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('is told before a shard is started where it is the token itself', async () => {
    const discord = await discordOfThree();
    const token = `${Buffer.from('123456789012345678').toString('base64url')}.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb`;
    const { ended } = startSharded(discord, { DISCORD_TOKEN: token });
    const { code, errors } = await ended;
    expect(code).toBe(1);
    expect(errors).toContain('Discord does not accept DISCORD_TOKEN');
    expect(errors).not.toContain('is process');
  });

  it('may be more sessions today, which is told with the time to start again', async () => {
    const discord = await discordOfThree({ remainingSessions: 2 });
    const { code, errors } = await startSharded(discord).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/connect only 2 times more until \d{4}-.*, and there are 3 shards to connect/);
    expect(discord.gateway.events).toEqual([]);
  });

  it('may be the server to register commands in, which is told once', async () => {
    const discord = await discordOfThree();
    const { code, errors } = await startSharded(discord, { DISCORD_GUILD_ID: '123456789012345678' }).ended;
    expect(code).toBe(1);
    expect(errors).toContain('does not let the bot register commands in the server DISCORD_GUILD_ID');
    expect(errors).not.toContain('started again');
  });

  it('may be lectures that can’t be used, which is told once', async () => {
    const discord = await discordOfThree();
    const { code, errors } = await startSharded(discord, { LECTURE_DATA: '/no/such/folder' }).ended;
    expect(code).toBe(1);
    expect(errors.split('\n').filter((line) => line.includes('/no/such/folder'))).toHaveLength(1);
    expect(errors).not.toContain('started again');
  });

  it('is never that two shards begin a session too soon after each other', async () => {
    const discord = await discordOfThree({ maxConcurrency: 1 });
    const { saying, pidOf } = await startShards(discord, TWO);
    process.kill(pidOf(1), 'SIGKILL');
    await saying('Connected as', 3);
    const kinds = discord.gateway.events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'identify')).toHaveLength(3);
    expect(kinds).not.toContain('identify-too-soon');
  });
});

describe('a shard that ends again and again', { timeout: 120_000 }, () => {
  it('is started after longer and longer pauses, and the others answer', async () => {
    const discord = await discordOfThree();
    const { saying, log } = startSharded(discord, {
      NODE_OPTIONS: atMessages(`if (kind === 'begin' && id === 1) process.exit(3);`),
    });
    for (const seconds of ['0.5', '1', '2', '4']) {
      await saying(`Shard 1 ended (exit code 3); it is started again in ${seconds} s.`);
    }
    await saying('Connected as', 2);
    for (const where of ['guild', 'third-guild'] as const) {
      expect(await asked(discord, where)).toContain('52:36');
    }
    expect(records(log()).filter(({ msg }) => msg.includes('Shard 0 ended'))).toEqual([]);
  });
});
