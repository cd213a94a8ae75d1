import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { allRepliesHtml, notFoundHtml, oneScreenHtml, screenPath } from './html/page-html.js';
import type { PreviewReply } from './make-replies.js';
import { screens } from './screens.js';

/** The preview's pages, as long as they are to be had. */
export interface ServedPages {
  /** Where they begin: `http://127.0.0.1:…/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** What is sent for an address. */
interface Content {
  readonly type: string;
  readonly body: string;
}

const HTML = 'text/html; charset=utf-8';

/** Stands where the picture of a video can't be had. */
export const PLACEHOLDER: Content = {
  type: 'image/svg+xml',
  body:
    '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360" viewBox="0 0 480 360">' +
    '<rect width="480" height="360" fill="#3d4270"/><path d="M190 110v140l120-70z" fill="#fff"/></svg>',
};

/**
 * Serves the preview to this machine alone, once the replies are made.
 *
 * @param make - is called when the port is had
 * @param port - 0 for any that is free
 * @throws the error of Node.js when the port can't be had, and whatever `make` throws
 */
export async function servePages(
  make: () => Promise<readonly PreviewReply[]>,
  port = 0,
): Promise<ServedPages> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const contents = make().then(contentsFor);
  // Whoever asks before the replies are there waits for them.
  server.on('request', (request, response) => {
    contents.then(
      (all) => {
        send(all, request, response);
      },
      () => response.destroy(),
    );
  });
  try {
    await contents;
  } catch (error) {
    await closed(server);
    throw error;
  }
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${taken}/`, close: () => closed(server) };
}

function send(
  contents: ReadonlyMap<string, Content>,
  { url = '/', method }: IncomingMessage,
  response: ServerResponse,
): void {
  const found = contents.get(url.replace(/\?.*$/s, ''));
  const { type, body } = found ?? { type: HTML, body: notFoundHtml() };
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Everything there is, by path. */
async function contentsFor(replies: readonly PreviewReply[]): Promise<Map<string, Content>> {
  const [discordCss, pageCss, script] = await Promise.all([
    readFile(new URL('html/discord.css', import.meta.url), 'utf8'),
    readFile(new URL('html/page.css', import.meta.url), 'utf8'),
    inPageScript(),
  ]);
  const contents = new Map<string, Content>([
    ['/', { type: HTML, body: allRepliesHtml(replies) }],
    ['/discord.css', { type: 'text/css', body: discordCss }],
    ['/page.css', { type: 'text/css', body: pageCss }],
    ['/in-page.js', { type: 'text/javascript', body: script }],
    ['/placeholder.svg', PLACEHOLDER],
  ]);
  for (const screen of screens) {
    contents.set(screenPath(screen), { type: HTML, body: oneScreenHtml(replies, screen) });
    for (const reply of replies) {
      contents.set(screenPath(screen, reply.kind.id), { type: HTML, body: oneScreenHtml([reply], screen) });
    }
  }
  return contents;
}

/** What looks for faults within a page, as one script. */
async function inPageScript(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('in-page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'warning',
  });
  return result.outputFiles.map(({ text }) => text).join('\n');
}

/** Browsers keep connections open that they do not use. */
async function closed(server: Server): Promise<void> {
  const isClosed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await isClosed;
}
