import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../eventually.js';
import { dataFolder } from '../corpus/data-folder.js';
import {
  freshDatabase,
  HAS_NO_DATABASE,
  NEEDS_DATABASE,
  urlWithPassword,
} from '../database/fresh-database.js';
import { UnsteadyNetwork } from '../database/unsteady-network.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { vttOf } from '../import/caption-files.js';
import { shareSeed } from './on-database.js';
import { before, run, startBot } from './program.js';
import { records } from './program-log.js';
import { shownToken } from './shown-token.js';

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const TOKEN = 'MTA5NjIyNTQ0ODA4NjI3MjAx.GhIjKl.mnopqrstuvwxyz0123456789abcdefghij';

/** Starts the bot with a signal that has Node.js write a report into a file. */
async function startBotThatReports(discord: FakeDiscord, settings: Readonly<Record<string, string>> = {}) {
  const path = join(await dataFolder({}), 'report.json');
  const { child } = await startBot(discord, {
    ...settings,
    NODE_OPTIONS: before(`
      import { writeFileSync } from 'node:fs';
      import { isMainThread } from 'node:worker_threads';
      const report = () => writeFileSync(${JSON.stringify(path)}, JSON.stringify(process.report.getReport()));
      if (isMainThread) process.on('SIGUSR2', report);`),
  });
  return { child, path };
}

async function reportOf({ child, path }: Awaited<ReturnType<typeof startBotThatReports>>) {
  child.kill('SIGUSR2');
  return eventually(async () => {
    const text = await readFile(path, 'utf8');
    return { text, ...(JSON.parse(text) as { workers: unknown[]; environmentVariables: object }) };
  });
}

// A machine that is busy otherwise takes long to start a program.
describe('the token', { timeout: 60_000 }, () => {
  it('is in no log of a bot that is asked for much and loses its connection, at whatever level', async () => {
    const discord = await startFakeDiscord();
    const { child, ended, saying, log } = await startBot(discord);
    for (const query of ['jigsaw', 'color image', discord.token]) {
      await discord.slash({ command: 'lecture', subcommand: 'search', options: { query } });
    }
    discord.closeGateway(1006);
    await saying('The connection to Discord is back.');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    // That discord.js told what it did is what makes this worth looking at.
    expect(records(log()).filter(({ msg }) => msg.includes('[WS => Shard 0]')).length).toBeGreaterThan(5);
    expect(shownToken(log(), discord.token)).toEqual([]);
    await discord.close();
  });

  it('is not in the log when a fault that nobody has foreseen ends the program', async () => {
    const discord = await startFakeDiscord();
    const { ended, log } = await startBot(discord, {
      NODE_OPTIONS: before(`
        import { isMainThread } from 'node:worker_threads';
        const token = process.env.DISCORD_TOKEN;
        const fail = () => { throw new Error('unforeseen ' + token, { cause: new Error('Bot ' + token) }); };
        if (isMainThread) process.on('SIGUSR2', fail);`),
    }).then((program) => {
      program.child.kill('SIGUSR2');
      return program;
    });
    const { code, errors } = await ended;
    await discord.close();
    expect(code).toBe(1);
    expect(errors).toContain(
      'error The program ends because of a fault of its own. Error: unforeseen [secret]',
    );
    expect(errors).toContain('Caused by: Error: Bot [secret]');
    expect(shownToken(log(), discord.token)).toEqual([]);
  });

  it.each(['LECTURE_DATA', 'LECTURE_LOG_LEVEL', 'LECTURE_SHARDS'])(
    'is not in the log where it was put into %s by mistake, which is told as wrong',
    async (name) => {
      const { errors } = await run([], { [name]: TOKEN, DISCORD_TOKEN: '123456789012345678901' }, '');
      expect(errors).toContain(name);
      expect(shownToken(errors, TOKEN)).toEqual([]);
    },
  );

  it.each([
    ['check-health.js', 'LECTURE_HEALTH_PORT', 'LECTURE_HEALTH_PORT is “[secret]”'],
    ['check-health.js', 'LECTURE_HEALTH_HOST', 'There is no answer at http://[secret]:1/health'],
    ['import-lectures.js', 'LECTURE_DATA', '[secret]'],
  ] as const)('is not in what %s prints where it was put into %s by mistake', async (entry, name, told) => {
    const folder = await dataFolder({ 'talk.vtt': vttOf('granite cools slowly') });
    const args = entry === 'import-lectures.js' ? ['talk.vtt', '--video', 'dMUes74-nYY'] : [];
    const NODE_OPTIONS = before(`process.chdir(${JSON.stringify(folder)})`);
    const settings = { NODE_OPTIONS, LECTURE_HEALTH_PORT: '1', [name]: TOKEN };
    const { output, errors } = await run(args, settings, '', entry);
    expect(output + errors).toContain(told);
    expect(shownToken(output + errors, TOKEN)).toEqual([]);
  });

  it.each(['check-health.js', 'import-lectures.js'] as const)(
    'is not in what %s prints of a fault that nobody has foreseen',
    async (entry) => {
      const { code, errors } = await run(
        ['--help'],
        {
          DISCORD_TOKEN: TOKEN,
          NODE_OPTIONS: before(`
            const token = process.env.DISCORD_TOKEN;
            const { write } = process.stdout;
            process.stdout.write = () => {
              process.stdout.write = write;
              throw new Error('unforeseen ' + token);
            };`),
        },
        '',
        entry,
      );
      expect(code).toBe(1);
      expect(errors).toContain('Error: unforeseen [secret]');
      expect(shownToken(errors, TOKEN)).toEqual([]);
    },
  );

  it('is not in the report that Node.js writes of the program and its threads', async () => {
    const discord = await startFakeDiscord();
    const { text, workers, environmentVariables } = await reportOf(await startBotThatReports(discord));
    await discord.close();
    expect(environmentVariables).toMatchObject({ LECTURE_LOG_LEVEL: 'debug' });
    expect(workers.length).toBeGreaterThan(0);
    expect(shownToken(text, discord.token)).toEqual([]);
  });
});

const PASSWORD = 's3cret-passw0rd-of-the-database';
const SHORT_PASSWORD = 'k3ep-0ut';

describe.skipIf(HAS_NO_DATABASE)(
  `the password of the database${NEEDS_DATABASE}`,
  { timeout: 60_000 },
  async () => {
    const fresh = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
    if (!HAS_NO_DATABASE) await shareSeed(fresh.database);

    it.each([
      ['of the database', 'LECTURE_DATABASE_URL', PASSWORD],
      ['of the database, if it is short', 'LECTURE_DATABASE_URL', SHORT_PASSWORD],
      ['of a copy that is read from', 'LECTURE_DATABASE_READ_URL', SHORT_PASSWORD],
    ])(
      'is in no log of a bot that loses it and gets it back, at whatever level: %s',
      async (_of, setting, password) => {
        const url = await urlWithPassword(fresh, password);
        const network = await UnsteadyNetwork.before(url);
        onTestFinished(() => network.close());
        const discord = await startFakeDiscord();
        const base = await UnsteadyNetwork.before(fresh.url);
        onTestFinished(() => base.close());
        const { child, ended, saying, log } = await startBot(discord, {
          LECTURE_DATABASE_URL: base.url,
          [setting]: network.url,
        });
        const search = () =>
          discord.slash({ command: 'lecture', subcommand: 'search', options: { query: password } });
        await search();
        expect(network.connections).toBeGreaterThan(0);
        network.down();
        base.down();
        await search();
        await saying('The database of the lectures gives no answer');
        network.up();
        base.up();
        await saying('The database of the lectures answers again');
        child.kill('SIGTERM');
        expect((await ended).code).toBe(0);
        expect(log()).toMatch(/ECONNRESET|ECONNREFUSED|Connection terminated/);
        expect(shownToken(log(), password)).toEqual([]);
        await discord.close();
      },
    );

    it('is not in the log when a fault that nobody has foreseen ends the program', async () => {
      const url = await urlWithPassword(fresh, PASSWORD);
      const discord = await startFakeDiscord();
      const { child, ended, log } = await startBot(discord, {
        LECTURE_DATABASE_URL: url,
        NODE_OPTIONS: before(`
          import { isMainThread } from 'node:worker_threads';
          const url = process.env.LECTURE_DATABASE_URL;
          const password = new URL(url ?? 'a:').password;
          const fail = () => { throw new Error('unforeseen ' + password, { cause: new Error('at ' + url) }); };
          if (isMainThread) process.on('SIGUSR2', fail);`),
      });
      child.kill('SIGUSR2');
      const { code, errors } = await ended;
      await discord.close();
      expect(code).toBe(1);
      expect(errors).toContain('Error: unforeseen [secret]');
      expect(errors).toContain('Caused by: Error: at [secret]');
      expect(shownToken(log(), PASSWORD)).toEqual([]);
    });

    it.each([
      ['cannot reach it', 'workerData.address.url = "postgres://o:" + password + "@127.0.0.1:9/no";'],
      [
        'has a fault that nobody has foreseen',
        'throw new Error("unforeseen " + url, { cause: new Error(password) });',
      ],
    ])('is not in the log when the thread that keeps a lecture %s', async (_what, script) => {
      const url = await urlWithPassword(fresh, SHORT_PASSWORD);
      const discord = await startFakeDiscord();
      const { child, ended, logged, log } = await startBot(discord, {
        LECTURE_DATABASE_URL: url,
        NODE_OPTIONS: before(`
          import { isMainThread, workerData } from 'node:worker_threads';
          if (!isMainThread && workerData?.draftId !== undefined) {
            const { url } = workerData.address;
            const { password } = new URL(url);
            console.error(JSON.stringify({ level: 'info', msg: 'The thread has begun.' }));
            ${script}
          }`),
      });
      const manages = { managesServer: true, timeoutMs: 30_000 };
      const content = 'WEBVTT\n\n00:00:01.000 --> 00:00:15.000\ngranite cools slowly\n';
      const file = { filename: 'Rocks [jNQXAC9IVRw].en.vtt', content, contentType: 'text/vtt' };
      const adding = { command: 'lecture', subcommand: 'add', options: { file }, ...manages };
      const { message } = await discord.slash(adding);
      const kept = await discord.press(message, 'Confirm', manages);
      expect(JSON.stringify(kept.message)).not.toContain('can search it now');
      child.kill('SIGTERM');
      await ended;
      await discord.close();
      expect(logged()).toContain('The thread has begun.');
      expect(logged()).toMatch(/unforeseen \[secret\]|gives no answer|cannot be reached/);
      expect(shownToken(log(), SHORT_PASSWORD)).toEqual([]);
    });

    it('is not in the report that Node.js writes of the program and its threads', async () => {
      const url = await urlWithPassword(fresh, PASSWORD);
      const discord = await startFakeDiscord();
      const { text, workers, environmentVariables } = await reportOf(
        await startBotThatReports(discord, {
          LECTURE_DATABASE_URL: url,
          LECTURE_DATABASE_READ_URL: await urlWithPassword(fresh, SHORT_PASSWORD),
        }),
      );
      await discord.close();
      expect(environmentVariables).toMatchObject({ LECTURE_LOG_LEVEL: 'debug' });
      expect(workers.length).toBeGreaterThan(0);
      expect([...shownToken(text, PASSWORD), ...shownToken(text, SHORT_PASSWORD)]).toEqual([]);
    });
  },
);

describe('what a member sends', { timeout: 60_000 }, () => {
  it('is not in the log at the normal level, nor at any other', async () => {
    const discord = await startFakeDiscord();
    const { child, ended, log } = await startBot(discord);
    const secret = 'my heart is in the highlands';
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: secret },
    });
    expect(JSON.stringify(message)).toContain('highlands');
    await discord.contextMenu({ command: 'Find in lectures', message: { content: secret } });
    const typed = { command: 'lecture', subcommand: 'search', focused: 'query' };
    await discord.autocomplete({ ...typed, options: { query: secret } });
    // Discord takes offence at the answer, and discord.js tells of all that was in it.
    discord.failNext({ route: CALLBACK, status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
    const asked = { command: 'lecture', subcommand: 'search', options: { query: secret } };
    await discord.slash({ ...asked, timeoutMs: 500 }).catch(() => undefined);
    child.kill('SIGTERM');
    await ended;
    await discord.close();
    expect(log()).toContain('Invalid Form Body');
    expect(log()).not.toContain('highlands');
  });
});
