import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { request, type Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError } from '../../src/config/config.js';
import { askHealth } from '../../src/health/ask-health.js';
import { BotRecord } from '../../src/health/bot-record.js';
import { serveHealth } from '../../src/health/serve-health.js';
import { createLog } from '../../src/log/log.js';

const ANY_PORT = { host: '127.0.0.1', port: 0 };
const SILENT = createLog(() => undefined, []);

/** The server that answers at an address. */
async function serverAt(address: string): Promise<Server> {
  const servers: Server[] = [];
  const take = (message: unknown) => servers.push((message as { server: Server }).server);
  subscribe('http.server.request.start', take);
  await fetch(address);
  unsubscribe('http.server.request.start', take);
  return servers[0]!;
}

async function served<Of extends Parameters<typeof serveHealth>[0]>(record: Of, config = ANY_PORT) {
  const logged: string[] = [];
  const log = createLog((line) => logged.push(line), []);
  const { address, close } = await serveHealth(record, config, log);
  onTestFinished(close);
  const port = Number(new URL(address).port);
  return { address, port, record, logged };
}

function ready(): BotRecord {
  const record = new BotRecord();
  record.loaded({ lectures: 1, segments: 100 });
  record.connected(true);
  return record;
}

describe('the health endpoint', () => {
  it('says that the bot is well, and when it is not, why', async () => {
    const { address, record } = await served(ready());
    const well = await fetch(`${address}/health`);
    expect([well.status, await well.text()]).toEqual([200, 'ok\n']);
    record.connected(false);
    record.lost();
    const ill = await fetch(`${address}/health?verbose`);
    expect([ill.status, await ill.text()]).toEqual([
      503,
      'The lectures are not loaded.\nThere is no connection to Discord.\n',
    ]);
  });

  it('has figures for Prometheus', async () => {
    const { address } = await served(ready());
    const response = await fetch(`${address}/metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toContain('\nlecture_index_segments 100\n');
  });

  it('says so when figures can’t be had, and goes on', async () => {
    const figures = () => Promise.reject(new Error('no such counter'));
    const { address } = await served({ faults: [], figures });
    const broken = await fetch(`${address}/metrics`);
    expect([broken.status, await broken.text()]).toEqual([
      500,
      'The figures can’t be had (Error: no such counter).\n',
    ]);
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  it('goes on after an error of its own, which is logged', async () => {
    const { address, logged } = await served(ready());
    const server = await serverAt(address);
    server.emit('error', new Error('accept EMFILE'));
    expect(logged).toEqual([
      'warn  The health endpoint has trouble of its own (accept EMFILE); the bot goes on.',
    ]);
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/health/', 404],
    ['GET', '/constructor', 404],
    ['GET', '//evil.example/health', 404],
    ['POST', '/nothing', 404],
    ['POST', '/health', 405],
    ['HEAD', '/health', 405],
    ['PUT', '/metrics', 405],
    ['DELETE', '/metrics', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    const { port } = await served(new BotRecord());
    const got = await new Promise<{ status: number | undefined; allow: string | undefined }>(
      (resolve, reject) => {
        request({ port, host: '127.0.0.1', method, path }, (response) => {
          response.resume();
          resolve({ status: response.statusCode, allow: response.headers.allow });
        })
          .on('error', reject)
          .end();
      },
    );
    expect(got).toEqual({ status, allow: status === 405 ? 'GET' : undefined });
  });

  it('can be reached from this machine alone', async () => {
    const { address } = await served(new BotRecord());
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each([
    [
      'a port that is taken',
      (port: number) => ({ host: '127.0.0.1', port }),
      /LECTURE_HEALTH_PORT is \d+, where/,
    ],
    [
      'an address of another machine',
      () => ({ host: '192.0.2.1', port: 0 }),
      /LECTURE_HEALTH_HOST is “192\.0\.2\.1”/,
    ],
    ['no address', () => ({ host: 'no such host', port: 0 }), /LECTURE_HEALTH_HOST is “no such host”/],
  ])('says what to do where it can’t listen: %s', async (_what, configOf, advice) => {
    const { port } = await served(new BotRecord());
    const failed = serveHealth(new BotRecord(), configOf(port), SILENT);
    await expect(failed).rejects.toThrow(advice);
    await expect(failed).rejects.toBeInstanceOf(ConfigError);
  });
});

describe('whoever asks for the health of the bot', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('is told it, where it listens at %s', async (host) => {
    const { port, record } = await served(ready(), { host, port: 0 });
    expect(await askHealth({ host, port })).toEqual({ isHealthy: true, text: 'ok' });
    record.stopping();
    expect(await askHealth({ host, port })).toEqual({ isHealthy: false, text: 'The bot is stopping.' });
  });

  it('is told it at a port that browsers keep away from, too', async () => {
    const BLOCKED = [10080, 6697, 6669, 6668, 6667, 6666, 6000, 5061, 5060, 4190];
    for (const port of BLOCKED) {
      const endpoint = await serveHealth(ready(), { host: '127.0.0.1', port }, SILENT).catch(() => undefined);
      if (endpoint === undefined) continue;
      onTestFinished(endpoint.close);
      expect(await askHealth({ host: '127.0.0.1', port })).toEqual({ isHealthy: true, text: 'ok' });
      return;
    }
    throw new Error('None of these ports is free.');
  });

  it('is not kept waiting by what takes the question and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const { isHealthy, text } = await askHealth({ host: '127.0.0.1', port });
    expect(isHealthy).toBe(false);
    expect(text).toContain('There is no answer at');
    expect(text).toContain('timeout');
  });

  it('is told that there is no answer, where there is no bot', async () => {
    const { address, close } = await serveHealth(new BotRecord(), ANY_PORT, SILENT);
    const port = Number(new URL(address).port);
    await close();
    const { isHealthy, text } = await askHealth({ host: '127.0.0.1', port });
    expect(isHealthy).toBe(false);
    expect(text).toContain(`There is no answer at http://127.0.0.1:${port}/health`);
    expect(text).toContain('ECONNREFUSED');
  });
});
