import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, notFound, unauthorized } from './api-error.js';
import { faultAnswer, FaultQueue } from './faults.js';

/** A request as it came in, without the bot's token. */
export interface RecordedRequest {
  readonly method: string;
  /** The route as Discord's API names it, e.g. `/applications/{application_id}/commands`. */
  readonly route: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body (of a form with files: its `payload_json`); undefined where there is none. */
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Status of the answer; 0 where the connection was cut, undefined while it is pending. */
  status: number | undefined;
}

/** An answer as it was sent. */
export interface RecordedResponse {
  readonly request: RecordedRequest;
  readonly status: number;
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** What a route's handler is given. */
export interface RouteCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Milliseconds since 1970 at which the request arrived, before any delay put in its way. */
  readonly arrivedAt: number;
}

/** A route's answer; an undefined body is sent as 204. */
export interface RouteAnswer {
  readonly status?: number;
  readonly body?: unknown;
}

/** One route of the API. */
export interface Route {
  readonly method: string;
  readonly template: string;
  /** Whether the bot's token is asked for. */
  readonly needsToken: boolean;
  readonly handle: (call: RouteCall) => RouteAnswer;
}

/** A file for download. */
interface HostedFile {
  readonly content: Buffer;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Discord's REST API: matches routes, checks the token, records, and puts faults in the way. */
export class RestServer {
  readonly requests: RecordedRequest[] = [];
  readonly responses: RecordedResponse[] = [];
  /** `METHOD path` of every request which fits no route. */
  readonly unknownRoutes: string[] = [];
  /** Errors of this server's own code; {@link close} throws the first. */
  readonly ownFaults: unknown[] = [];
  readonly faults = new FaultQueue();
  readonly server: Server;
  private readonly files = new Map<string, HostedFile>();
  private routes: { route: Route; pattern: RegExp }[] = [];

  constructor(private readonly token: string) {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => {
        // A fault of the fake itself must not look like a fault of Discord's.
        response.writeHead(599, { 'content-type': 'text/plain' }).end(String(error));
        this.ownFaults.push(error);
      });
    });
  }

  /** Adds routes. */
  use(routes: readonly Route[]): void {
    const compiled = routes.map((route) => ({ route, pattern: patternOf(route.template) }));
    this.routes = [...this.routes, ...compiled];
  }

  /** Listens on a free port of the loopback address and returns it. */
  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** Offers a file for download. */
  hostFile(path: string, content: Buffer, status: number, headers: HostedFile['headers']): void {
    this.files.set(path, { content, status, headers });
  }

  /** Stops listening and cuts all connections. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) =>
      this.server.close(() => {
        resolve();
      }),
    );
    this.server.closeAllConnections();
    await closed;
    if (this.ownFaults.length > 0) throw new Error('the fake Discord failed', { cause: this.ownFaults[0] });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = this.files.get(url.pathname);
    if (file !== undefined) {
      response.writeHead(file.status, file.headers).end(file.content);
      return;
    }
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const body = await readBody(request);
    const match = this.match(method, path);
    const recorded: RecordedRequest = {
      method,
      route: match?.route.template ?? path,
      path,
      query: Object.fromEntries(url.searchParams),
      headers: headersWithoutToken(request),
      body,
      time: Date.now(),
      status: undefined,
    };
    this.requests.push(recorded);
    const fault = this.faults.take(method, recorded.route);
    const effect = () => this.answer(recorded, match, request.headers.authorization, url.searchParams);
    const early = fault?.takesEffect === true ? effect() : undefined;
    const delay = (fault?.delayMs ?? 0) + this.faults.delayOf(method, recorded.route);
    if (delay > 0) await sleep(delay);
    if (fault?.cut !== undefined) {
      recorded.status = 0;
      if (fault.cut === 'reset') request.socket.resetAndDestroy();
      else request.socket.destroy();
      return;
    }
    const answer = fault?.status === undefined ? (early ?? effect()) : faultAnswer(fault, fault.status);
    recorded.status = answer.status;
    this.responses.push({ request: recorded, status: answer.status, body: answer.body, time: Date.now() });
    if (answer.body === undefined) response.writeHead(answer.status, answer.headers).end();
    else {
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(JSON.stringify(answer.body));
    }
  }

  private answer(
    request: RecordedRequest,
    match: { route: Route; params: Record<string, string> } | undefined,
    authorization: string | undefined,
    query: URLSearchParams,
  ): { status: number; body: unknown; headers: Record<string, string> } {
    try {
      if (match === undefined) {
        this.unknownRoutes.push(`${request.method} ${request.path}`);
        throw notFound();
      }
      if (match.route.needsToken && authorization !== `Bot ${this.token}`) throw unauthorized();
      const { params } = match;
      const { body, time } = request;
      const answer = match.route.handle({ params, query, body, arrivedAt: time });
      return {
        status: answer.status ?? (answer.body === undefined ? 204 : 200),
        body: answer.body,
        headers: {},
      };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: error.status, body: error.body, headers: {} };
    }
  }

  private match(method: string, path: string): { route: Route; params: Record<string, string> } | undefined {
    for (const { route, pattern } of this.routes) {
      if (route.method !== method) continue;
      const found = pattern.exec(path);
      if (found !== null) return { route, params: { ...found.groups } };
    }
    return undefined;
  }
}

function patternOf(template: string): RegExp {
  const source = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
}

function headersWithoutToken(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== 'authorization' && value !== undefined) headers[name] = String(value);
  }
  return headers;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return undefined;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) {
    const part = /name="payload_json"\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--/.exec(bytes.toString('utf8'));
    return part?.[1] === undefined ? undefined : parseJson(part[1]);
  }
  return parseJson(bytes.toString('utf8'));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
