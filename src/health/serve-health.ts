import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, type HealthConfig } from '../config/config.js';
import type { Log } from '../log/log.js';

/** What the endpoint tells of. */
export interface HealthSource {
  /** Why the bot can't answer, in sentences; none when it can. */
  readonly faults: readonly string[] | Promise<readonly string[]>;
  /** All figures in the text format of Prometheus, and the content type of that. */
  figures(): Promise<{ readonly text: string; readonly contentType: string }>;
}

/** An endpoint that listens. */
export interface HealthEndpoint {
  /** Where, as in `http://127.0.0.1:8081`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What the endpoint answers with. */
interface Page {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Milliseconds that whoever asks has to say what they want: a connection that says nothing is not kept. */
const PATIENCE = 5_000;

/** Nobody needs more connections at a time; more are closed at once. */
const MOST_CONNECTIONS = 50;

/**
 * Tells of the bot's health at a port: `GET /health` is 200 while it can answer and else 503 with the reason,
 * `GET /metrics` has its figures for Prometheus. What goes wrong there later on is logged, and the bot goes on.
 *
 * @throws ConfigError when it can't listen there
 */
export async function serveHealth(
  source: HealthSource,
  { host, port }: HealthConfig,
  log: Pick<Log, 'warn'>,
): Promise<HealthEndpoint> {
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    void pageFor(request, source)
      .catch(unavailable)
      .then((page) => {
        send(response, page);
      });
  });
  server.maxConnections = MOST_CONNECTIONS;
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(error, host, port);
  }
  server.on('error', (error) => {
    log.warn(`The health endpoint has trouble of its own (${error.message}); the bot goes on.`);
  });
  const { address, port: taken, family } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function pageFor({ method, url = '/' }: IncomingMessage, source: HealthSource): Promise<Page> {
  const page = { '/health': health, '/metrics': metrics }[url.replace(/\?.*/, '')];
  if (page === undefined) return { status: 404, text: 'There are /health and /metrics.\n' };
  if (method !== 'GET') return { status: 405, text: 'Only GET.\n', headers: { allow: 'GET' } };
  return page(source);
}

async function health(source: HealthSource): Promise<Page> {
  const faults = await source.faults;
  const isHealthy = faults.length === 0;
  return { status: isHealthy ? 200 : 503, text: `${isHealthy ? 'ok' : faults.join('\n')}\n` };
}

async function metrics(source: HealthSource): Promise<Page> {
  const { text, contentType } = await source.figures();
  return { status: 200, text, headers: { 'content-type': contentType } };
}

/** Where there are no figures, the bot itself goes on. */
function unavailable(error: unknown): Page {
  return { status: 500, text: `The figures can’t be had (${String(error)}).\n` };
}

function send(response: ServerResponse, { status, text, headers }: Page): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    ...headers,
  });
  response.end(text);
}

function cannotListen(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new ConfigError([
        `LECTURE_HEALTH_PORT is ${port}, where another program listens already, perhaps another bot. Choose ` +
          'another port, end that program, or leave the setting empty to have no health endpoint.',
      ]);
    case 'EACCES':
      return new ConfigError([
        `LECTURE_HEALTH_PORT is ${port}, which this user may not listen at. Choose a port from 1024 on.`,
      ]);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigError([
        `LECTURE_HEALTH_HOST is “${host}”, which is no address of this machine. Leave it empty for 127.0.0.1.`,
      ]);
    default:
      return error;
  }
}
