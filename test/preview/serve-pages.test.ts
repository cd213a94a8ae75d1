import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeReplies } from '../../preview/make-replies.js';
import { replyKinds } from '../../preview/kinds/reply-kinds.js';
import { servePages } from '../../preview/serve-pages.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('the pages of the preview', () => {
  it('lead nowhere but to each other and to the lectures, and say so where there is none', async () => {
    const pages = await servePages(() => makeReplies(replyKinds.slice(0, 2)));
    onTestFinished(() => pages.close());
    const html = await (await fetch(pages.address)).text();
    const links = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, url]) => url!);
    const own = [...new Set(links.filter((link) => link.startsWith('/')))];
    expect(own.length).toBeGreaterThan(10);
    for (const path of own) expect((await fetch(new URL(path, pages.address))).status, path).toBe(200);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id!}`));
    expect(links.filter((link) => link.startsWith('#') && !ids.has(link))).toEqual([]);
    const missing = await fetch(new URL('/nothing', pages.address));
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('There is no such page.');
    expect((await fetch(`${pages.address}/`)).status).toBe(404);
    expect((await fetch(`${pages.address}?a=b`)).status).toBe(200);
  });

  it('leave their port to others where the replies can’t be made', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    other.close();
    await once(other, 'close');
    await expect(servePages(() => Promise.reject(new Error('gone')), port)).rejects.toThrow('gone');
    other.listen(port, '127.0.0.1');
    await once(other, 'listening');
    other.close();
  });
});

/** Runs one of the commands of the preview until it ends by itself. */
function run(script: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', `preview/${script}`], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => lines.push(line));
  }
  const ended = once(child, 'close') as Promise<[code: number | null, signal: string | null]>;
  return { child, lines, ended };
}

describe('npm run preview', { timeout: 60_000 }, () => {
  it('says where the pages are, and ends cleanly with Ctrl+C', async () => {
    const { child, lines, ended } = run('run.ts', { PORT: '' });
    await once(child.stdout, 'data');
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(lines.join('\n'))?.[0];
    expect((await fetch(address!)).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(lines).toHaveLength(1);
  });

  it('says what to do where its port is taken, or is none', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    for (const [PORT, told] of [
      [String(port), `Port ${port} is taken. Leave PORT out for any that is free.`],
      ['http', 'PORT is a number from 0 to 65535; leave it out for any port that is free.'],
    ] as const) {
      const { lines, ended } = run('run.ts', { PORT });
      expect(await ended).toEqual([1, null]);
      expect(lines).toEqual([told]);
    }
  });
});

describe('npm run picture', { timeout: 60_000 }, () => {
  it('says what is missing, and exits with 1, where no browser is installed', async () => {
    const { lines, ended } = run('draw-pictures.ts', { CHROMIUM: '/no/such/browser' });
    expect(await ended).toEqual([1, null]);
    expect(lines).toEqual([
      'There is no browser at /no/such/browser. Install Chromium (Debian: apt-get install chromium), or set CHROMIUM to the path of one.',
    ]);
  });
});
