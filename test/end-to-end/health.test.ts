import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eventually } from '../eventually.js';
import { dataFolder } from '../corpus/data-folder.js';
import { freePort } from '../free-port.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { before, run, start, startBot } from './program.js';
import { records } from './program-log.js';

const TOKEN = `${Buffer.from('123456789012345678').toString('base64url')}.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb`;
const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };
const HEADING = 'video_id,text,start_second,end_second,title';

/** Where a program tells of its health, as its log says. */
async function addressOf({ saying, log }: Pick<ReturnType<typeof start>, 'saying' | 'log'>): Promise<string> {
  await saying('Health and metrics are told at');
  return String(records(log()).find(({ msg }) => msg.startsWith('Health'))?.['address']);
}

async function botAt(discord: FakeDiscord, settings: Readonly<Record<string, string>> = {}) {
  const program = await startBot(discord, { LECTURE_HEALTH_PORT: String(await freePort()), ...settings });
  const address = await addressOf(program);
  const get = async (path: string) => {
    const response = await fetch(`${address}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return { ...program, address, get };
}

/** Has SIGUSR2 end whatever threads of the program search. */
const ENDING_SEARCHES = before(`
  import { syncBuiltinESMExports } from 'node:module';
  import threads from 'node:worker_threads';
  if (threads.isMainThread) {
    const searches = [];
    threads.Worker = class extends threads.Worker {
      constructor(file, options) {
        super(file, options);
        if (String(file).endsWith('/search-thread.js')) searches.push(this);
      }
    };
    syncBuiltinESMExports();
    process.on('SIGUSR2', () => {
      for (const search of searches.splice(0)) void search.terminate();
    });
  }`);

// A machine that is busy otherwise takes long to start a program.
describe('the health of the running bot', { timeout: 60_000 }, () => {
  it('is good while it is connected, and says why it is not while it is away', async () => {
    const discord = await startFakeDiscord();
    const { get, saying, child, ended } = await botAt(discord);
    expect(await get('/health')).toEqual({ status: 200, text: 'ok\n' });
    // Until it may come back.
    discord.delay('GET /gateway/bot', 60_000);
    discord.refuseIdentify(4000, 4000, 4000, 4000);
    discord.closeGateway(4007);
    await saying('No connection to Discord');
    expect(await get('/health')).toEqual({ status: 503, text: 'There is no connection to Discord.\n' });
    discord.delay('GET /gateway/bot', 0);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    await discord.close();
  });

  it('is bad when the thread that searches is gone, and good again when another has the lectures', async () => {
    const discord = await startFakeDiscord();
    const { get, saying, child } = await botAt(discord, { NODE_OPTIONS: ENDING_SEARCHES });
    expect((await get('/health')).status).toBe(200);
    child.kill('SIGUSR2');
    await saying('The search has stopped; the lectures are loaded again.');
    expect(await get('/health')).toEqual({ status: 503, text: 'The lectures are not loaded.\n' });
    expect((await get('/metrics')).text).toContain('\nlecture_index_segments 0\n');
    await eventually(async () => {
      expect(await get('/health')).toEqual({ status: 200, text: 'ok\n' });
    });
    expect(visibleText((await discord.slash(SEARCH)).message)).toContain('52:36');
    await discord.close();
  });

  it('is told before the bot is ready, too', async () => {
    const discord = await startFakeDiscord();
    discord.delay('GET /gateway/bot', 60_000);
    const program = start([], {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.restApi,
      LECTURE_HEALTH_PORT: String(await freePort()),
    });
    onTestFinished(() => void program.child.kill('SIGKILL'));
    const address = await addressOf(program);
    const response = await fetch(`${address}/health`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('There is no connection to Discord.');
    await discord.close();
  });

  it('is checked by the command that the container has for it', async () => {
    const discord = await startFakeDiscord();
    const { address, child, ended } = await botAt(discord);
    const settings = { LECTURE_HEALTH_PORT: new URL(address).port };
    const container = await readFile('Dockerfile', 'utf8');
    expect(container).toMatch(/^ENV LECTURE_HEALTH_PORT=\d+$/m);
    expect(container).toMatch(/^HEALTHCHECK .*CMD \["node", "dist\/check-health\.js"\]$/m);
    expect(await run([], settings, '', 'check-health.js')).toMatchObject({ code: 0, output: 'ok\n' });
    child.kill('SIGTERM');
    await ended;
    const { code, output } = await run([], settings, '', 'check-health.js');
    expect(code).toBe(1);
    expect(output).toContain('There is no answer at');
    expect(await run([], { LECTURE_HEALTH_PORT: '' }, '', 'check-health.js')).toMatchObject({ code: 0 });
    await discord.close();
  });

  it('is checked where .env says, as the bot has it from there', async () => {
    const folder = await dataFolder({ '.env': 'LECTURE_HEALTH_PORT=1\n' });
    const settings = { NODE_OPTIONS: before(`process.chdir(${JSON.stringify(folder)})`) };
    const { code, output } = await run([], settings, '', 'check-health.js');
    expect(code).toBe(1);
    expect(output).toContain('There is no answer at http://127.0.0.1:1/health');
  });

  it('is not checked at what is no port', async () => {
    const { code, output, errors } = await run([], { LECTURE_HEALTH_PORT: 'http' }, '', 'check-health.js');
    expect(code).toBe(1);
    expect(output).toMatch(/^LECTURE_HEALTH_PORT is “http”, which is no port .*\n$/);
    expect(errors).toBe('');
  });

  it('is told nowhere unless a port is named', async () => {
    const discord = await startFakeDiscord();
    const { logged } = await startBot(discord);
    expect(logged()).not.toContain('Health');
    await discord.close();
  });

  it('names the port that another program has, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const settings = { DISCORD_TOKEN: TOKEN, LECTURE_HEALTH_PORT: String(port), LECTURE_LOG_LEVEL: 'loud' };
    const { code, errors } = await run([], settings, '');
    other.close();
    expect(code).toBe(1);
    expect(errors).toMatch(
      new RegExp(`^error LECTURE_HEALTH_PORT is ${port}, where another program listens`, 'm'),
    );
    expect(errors).toMatch(/^error LECTURE_LOG_LEVEL is “loud”, which is none of error, warn, info, debug/m);
    expect(errors).not.toMatch(/^\s+at /m);
  });
});

describe('the figures of the running bot', { timeout: 60_000 }, () => {
  it('tell what it did', async () => {
    const discord = await startFakeDiscord();
    const data = await dataFolder({ 'plants.csv': `${HEADING}\np,a jigsaw of leaves,0,30,Plants\n` });
    const { get, saying } = await botAt(discord, { LECTURE_DATA: data });
    await discord.slash(SEARCH);
    await discord.slash({ ...SEARCH, subcommand: 'at', options: { time: 'soon' } });
    await discord.autocomplete({ ...SEARCH, focused: 'query', options: { query: 'jig' } });
    await writeFile(join(data, 'rocks.part'), `${HEADING}\nr,granite cools slowly,0,30,Rocks\n`);
    await rename(join(data, 'rocks.part'), join(data, 'rocks.csv'));
    await saying('Loaded 2 lectures with 2 segments');
    discord.closeGateway(4000);
    await saying('The connection to Discord is back.');
    const text = await eventually(async () => (await get('/metrics')).text);
    for (const line of [
      'lecture_interactions_total{kind="slash",command="search",outcome="answered"} 1',
      'lecture_interactions_total{kind="slash",command="at",outcome="refused"} 1',
      'lecture_interactions_total{kind="autocomplete",command="search",outcome="answered"} 1',
      'lecture_interaction_duration_seconds_count{kind="slash",command="search"} 1',
      'lecture_index_lectures 2',
      'lecture_index_segments 2',
      'lecture_reloads_total{outcome="loaded"} 1',
      'lecture_reloads_total{outcome="failed"} 0',
      'lecture_gateway_reconnects_total 1',
      'lecture_gateway_ready 1',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
    // Nothing that somebody typed is in there.
    expect(text).not.toMatch(/jig|soon/);
    await discord.close();
  });
});
